import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import type { FigureId } from '@/lib/model/ids';
import type { View } from '@/lib/view/view';
import { publicationDays } from './publication-days';
import { selectChartFigures } from './select-chart-figures';

/** How much of what several charts draw together was known on the day of their views. Each figure counts once. */
export function knownOfCharts(
  ledger: Ledger,
  charts: readonly { readonly chart: ChartDefinition; readonly view: View }[],
) {
  const drawn = (viewOf: (view: View) => View) =>
    new Map<FigureId, Figure>(
      charts
        .flatMap(({ chart, view }) => selectChartFigures(ledger, chart, viewOf(view)).figures)
        .map((figure) => [figure.id, figure]),
    );
  const shown = drawn((view) => view);
  const all = [...drawn((view) => ({ ...view, known: null })).values()];
  const hidden = all.filter(({ id }) => !shown.has(id));
  const undated = hidden.filter(({ source }) => !ledger.sources.get(source)?.published).length;
  return {
    first: publicationDays(ledger, all)[0] ?? null,
    figures: { count: shown.size, later: hidden.length - undated, undated },
  };
}
