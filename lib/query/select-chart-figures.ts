import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import { withoutOwn } from '@/lib/view/format-view';
import type { View } from '@/lib/view/view';
import { type Selection, selectFigures } from './select-figures';

/** What a chart chooses by itself where the view says nothing. */
export function ownView(chart: ChartDefinition): Partial<View> {
  return {
    series: [...chart.series].sort(),
    status: [...chart.status].sort(),
    figures: chart.figures,
    from: chart.from ?? null,
    to: chart.to ?? null,
  };
}

/** The view with the chart's own choices left out: the one that its links carry. */
export function canonicalView(chart: ChartDefinition, view: View): View {
  // Without a day there is nothing later than it.
  const later = view.known === null ? null : view.later;
  return withoutOwn({ ...view, later }, ownView(chart));
}

/** The view with the chart's own choices filled in. */
export function effectiveView(chart: ChartDefinition, view: View): View {
  const own = ownView(chart);
  return {
    ...view,
    series: view.series ?? own.series ?? null,
    status: view.status ?? own.status ?? null,
    figures: view.figures ?? chart.figures,
    from: view.from ?? own.from ?? null,
    to: view.to ?? own.to ?? null,
  };
}

/** The figures behind a chart in a view. */
export function selectChartFigures(ledger: Ledger, chart: ChartDefinition, view: View): Selection {
  const shown = effectiveView(chart, view);
  if (chart.kind !== 'composition') return selectFigures(ledger, shown);
  // Chosen before `known` counts what it hides: a figure that the chart never draws is not hidden.
  const source = [...ledger.sources.keys()].filter(
    (id) => id.startsWith(chart.sourcePrefix) && (shown.source?.includes(id) ?? true),
  );
  return selectFigures(ledger, { ...shown, source });
}
