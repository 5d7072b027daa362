import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { ForceCode, SeriesId } from '@/lib/model/ids';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { selectChartFigures, selectTotals } from './select-chart-figures';

/** A chart of the catalogue with what it draws by itself. */
export interface DrawnBy {
  readonly chart: ChartDefinition;
  readonly series: ReadonlySet<SeriesId>;
  readonly forces: ReadonlySet<ForceCode>;
}

const kept = new WeakMap<Ledger, readonly DrawnBy[]>();

/** The charts of the catalogue, in its order, with the series and forces that they draw. Made once for each ledger. */
export function drawnByCharts(ledger: Ledger): readonly DrawnBy[] {
  const made = kept.get(ledger) ?? ledger.catalogue.charts.map((chart) => drawnBy(ledger, chart));
  kept.set(ledger, made);
  return made;
}

function drawnBy(ledger: Ledger, chart: ChartDefinition): DrawnBy {
  const totals = chart.kind === 'composition' ? selectTotals(ledger, chart, DEFAULT_VIEW) : [];
  const figures = [...selectChartFigures(ledger, chart, DEFAULT_VIEW).figures, ...totals];
  return {
    chart,
    series: new Set(figures.map(({ series }) => series)),
    forces: new Set(figures.map(({ force }) => force)),
  };
}

/** The charts that draw a force by themselves. */
export function chartsOfForce(ledger: Ledger, force: ForceCode): ChartDefinition[] {
  return drawnByCharts(ledger).flatMap(({ chart, forces }) => (forces.has(force) ? [chart] : []));
}

/** The charts that draw a series by themselves. */
export function chartsOfSeries(ledger: Ledger, series: SeriesId): ChartDefinition[] {
  return drawnByCharts(ledger).flatMap(({ chart, series: drawn }) => (drawn.has(series) ? [chart] : []));
}
