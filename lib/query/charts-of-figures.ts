import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import type { ListedLedger } from './listed-ledger';
import { canonicalView, effectiveView, selectStated } from './select-chart-figures';

/** A chart and the view of it that draws some figures. */
export interface ChartOfFigures {
  readonly chart: ChartDefinition;
  readonly view: View;
}

/**
 * The charts that can draw all of some figures, each in the view nearest to its own that does. Charts of plans draw
 * a figure only together with what came of it, which a list cannot tell, and are none of them.
 */
export function chartsOfFigures(
  ledger: ListedLedger,
  charts: readonly ChartDefinition[],
  figures: readonly Figure[],
  clocks: Pick<View, 'v' | 'known'>,
): readonly ChartOfFigures[] {
  if (figures.length === 0) return [];
  return charts.flatMap((chart) => {
    if (chart.kind === 'plans' || figures.some(({ series }) => !chart.series.includes(series))) return [];
    const view = viewsNear(chart, figures, clocks).find((candidate) => {
      const drawn = new Set(
        selectStated(ledger, chart, effectiveView(chart, candidate)).figures.map(({ id }) => id),
      );
      return figures.every(({ id }) => drawn.has(id));
    });
    return view ? [{ chart, view: canonicalView(chart, view) }] : [];
  });
}

/** The chart by itself; with all figures; and with a range that is wide enough. */
function viewsNear(
  chart: ChartDefinition,
  figures: readonly Figure[],
  { v, known }: Pick<View, 'v' | 'known'>,
): readonly View[] {
  // A composition draws its largest parts by name: those that were chosen have to be among them.
  const force =
    chart.kind === 'composition' ? [...new Set(figures.map((figure) => figure.force))].sort() : null;
  const own: View = { ...DEFAULT_VIEW, v, known, force };
  const all: View = { ...own, figures: 'all' };
  const days = figures.flatMap(({ asOf }) => [asOf.earliest, asOf.latest]).sort();
  return [own, all, { ...all, from: days[0]?.slice(0, 4) ?? null, to: days.at(-1)?.slice(0, 4) ?? null }];
}
