import { type Citation, chartCitations, figureCitations, sourceCitations } from '@/lib/export/citation';
import type { Ledger } from '@/lib/ledger/ledger';
import { timeDay } from '@/lib/model/as-of';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import type { ChartSlug, FigureId, SourceId } from '@/lib/model/ids';
import type { Source } from '@/lib/model/ledger-records';
import { versionOf } from '@/lib/query/clocks';
import { sourceOf } from '@/lib/query/last-stood';
import { selectChartFigures } from '@/lib/query/select-chart-figures';
import { chartUrl, figureUrl, sourceUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { siteOrigin } from './site-origin';

/** What can be cited: each has an id that no other has. */
export type Cited =
  | { readonly kind: 'chart'; readonly chart: ChartDefinition }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'source'; readonly source: Source };

/** What an id names; null where it names nothing. */
export function findCited(ledger: Ledger, id: string): Cited | null {
  const chart = ledger.charts.get(id as ChartSlug);
  if (chart) return { kind: 'chart', chart };
  const figure = ledger.figureById.get(id as FigureId);
  if (figure) return { kind: 'figure', figure };
  const source = sourceOf(ledger, id as SourceId);
  return source ? { kind: 'source', source } : null;
}

/** The entries of a citation in a view: Muster's own address is pinned to the version that the view shows. */
export function citationsOf(ledger: Ledger, cited: Cited, view: View, retrieved: string | null): Citation[] {
  const version = versionOf(ledger, view).date;
  const pinned = { ...view, v: version };
  const at = (path: string) => ({
    version,
    address: siteOrigin() + path,
    // A pinned answer stays for ever, so it cannot name today; the state that it cites is that of the version's day.
    retrieved: retrieved ?? (view.v === null ? timeDay(Date.now()) : version),
  });
  switch (cited.kind) {
    case 'chart': {
      const { slug } = cited.chart;
      const { figures } = selectChartFigures(ledger, cited.chart, view);
      return chartCitations(ledger, cited.chart, {
        figures,
        known: view.known,
        at: at(chartUrl(slug, pinned)),
      });
    }
    case 'figure':
      return figureCitations(ledger, cited.figure, at(figureUrl(cited.figure.id, pinned)));
    case 'source':
      return sourceCitations(cited.source, at(sourceUrl(cited.source.id, pinned)));
  }
}
