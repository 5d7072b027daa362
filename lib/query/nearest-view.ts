import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { View } from '@/lib/view/view';
import { publicationDays } from './publication-days';
import { canonicalView, selectChartFigures } from './select-chart-figures';

/** What a view can let go of, in the order in which a reader misses it least. */
const EASINGS: readonly ((view: View, ledger: Ledger, chart: ChartDefinition) => Partial<View>)[] = [
  () => ({ from: null, to: null }),
  () => ({ status: null }),
  () => ({ figures: 'all' }),
  () => ({ force: null }),
  () => ({ place: null }),
  () => ({ source: null }),
  () => ({ series: null }),
  (view, ledger, chart) => ({ known: firstKnown(view, ledger, chart) }),
];

/**
 * The view nearest to an empty one that has figures: with one of its choices let go where that is enough, else with as
 * many as it takes. null where the chart has no figure at all.
 */
export function nearestView(ledger: Ledger, chart: ChartDefinition, view: View): View | null {
  const eased = (from: View, easing: (typeof EASINGS)[number]) => ({
    ...from,
    ...easing(from, ledger, chart),
  });
  const byOne = EASINGS.map((easing) => eased(view, easing));
  const byMany: View[] = [];
  for (const easing of EASINGS) byMany.push(eased(byMany.at(-1) ?? view, easing));
  const found = [...byOne, ...byMany].find(
    (candidate) => selectChartFigures(ledger, chart, candidate).figures.length > 0,
  );
  return found ? canonicalView(chart, found) : null;
}

/** The first day on which something of the view could be known; a reader who stood before it comes as near as can be. */
function firstKnown(view: View, ledger: Ledger, chart: ChartDefinition): string | null {
  if (view.known === null) return null;
  return (
    publicationDays(ledger, selectChartFigures(ledger, chart, { ...view, known: null }).figures)[0] ?? null
  );
}
