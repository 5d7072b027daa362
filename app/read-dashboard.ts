import { pageWords } from '@/app/page-words';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { ChartSlug } from '@/lib/model/ids';
import { ownView } from '@/lib/query/select-chart-figures';
import { type CatalogueEntry, chartsOf, panelView, withCharts } from '@/lib/view/dashboard';
import { UNDERSTOOD } from '@/lib/view/view';
import { type Query, readView } from './read-view';

/** Reads a dashboard: its view in its one form, its charts with the view of each, and the catalogue it may be changed from. */
export async function readDashboard(query: Query) {
  const say = await pageWords();
  const { ledger, ...read } = await readView(query, UNDERSTOOD.dashboard);
  const { home } = ledger.catalogue;
  const view = withCharts(read.view, chartsOf(read.view, home), home);
  const charts = chartsOf(view, home).flatMap((slug) => {
    const chart = ledger.charts.get(slug as ChartSlug);
    return chart ? [{ chart, view: panelView(toEntry(chart), view) }] : [];
  });
  return {
    ledger,
    view,
    problems: read.problems,
    charts,
    catalogue: ledger.catalogue.charts.map(toEntry),
    title: view.title ?? say('homePage.dashboardOf', { count: charts.length }),
  };
}

function toEntry(chart: ChartDefinition): CatalogueEntry {
  const { slug, title, subtitle, kind } = chart;
  const { figures = null, from = null, to = null } = ownView(chart);
  return { slug, title, subtitle, kind, own: { figures, from, to } };
}
