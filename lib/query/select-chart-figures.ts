import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition, CompositionDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import { withoutOwn } from '@/lib/view/format-view';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import type { ListedLedger } from './listed-ledger';
import { type Selection, selectFigures } from './select-figures';
import { selectPlans } from './select-plans';

/** What a chart chooses by itself where the view says nothing. */
export function ownView(chart: ChartDefinition): Partial<View> {
  return {
    series: [...chart.series].sort(),
    force: chart.force ? [...chart.force].sort() : null,
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
    force: view.force ?? own.force ?? null,
    status: view.status ?? own.status ?? null,
    figures: view.figures ?? chart.figures,
    from: view.from ?? own.from ?? null,
    to: view.to ?? own.to ?? null,
  };
}

/** The figures behind a chart in a view. */
export function selectChartFigures(ledger: Ledger, chart: ChartDefinition, view: View): Selection {
  const shown = effectiveView(chart, view);
  if (chart.kind === 'plans') return selectPlans(ledger, shown, chart.otherCounts);
  return selectStated(ledger, chart, shown);
}

/** The figures of a view (with the chart's own choices filled in) that a chart draws because of what they are themselves. */
export function selectStated(
  ledger: ListedLedger,
  chart: Exclude<ChartDefinition, { kind: 'plans' }>,
  shown: View,
): Selection {
  if (chart.kind !== 'composition') return selectFigures(ledger, shown);
  return selectFigures(ledger, shown, (figure) => isPart(ledger, chart, figure));
}

/** Whether a figure is a row of one of a composition's tables. */
function isPart(
  ledger: ListedLedger,
  chart: CompositionDefinition,
  { source, force, asOf }: Figure,
): boolean {
  if (!source.startsWith(chart.sourcePrefix) || force === chart.totalForce) return false;
  if (chart.parts === 'listed') return true;
  const since = ledger.forces.get(force)?.memberSince;
  return typeof since === 'string' && since <= asOf.latest;
}

/** The totals that a composition draws over its parts. */
export function selectTotals(
  ledger: Ledger,
  chart: CompositionDefinition,
  { v, known, from, to }: View,
): readonly Figure[] {
  const view = { ...DEFAULT_VIEW, series: [chart.total], v, known, from, to };
  return selectFigures(
    ledger,
    view,
    ({ id, force }) =>
      (chart.totalForce === undefined || force === chart.totalForce) &&
      (chart.totals === undefined || chart.totals.includes(id)),
  ).figures;
}
