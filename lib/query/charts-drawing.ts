import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { selectChartFigures } from './select-chart-figures';

/** The charts of the catalogue that draw a figure by themselves, without any choice of the reader. */
export function chartsDrawing(ledger: Ledger, figure: Figure): ChartDefinition[] {
  return ledger.catalogue.charts.filter(
    (chart) =>
      chart.series.includes(figure.series) &&
      selectChartFigures(ledger, chart, DEFAULT_VIEW).figures.some(({ id }) => id === figure.id),
  );
}
