import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { SeriesId } from '@/lib/model/ids';
import type { PlanOutcome } from '@/lib/model/plan-outcome';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { selectPlans } from './select-plans';

/** What came of one plan, on the day and in the version of a view; null for a figure that is no plan there. */
export function outcomeOfPlan(
  ledger: Ledger,
  { id, series, force }: Figure,
  { v, known }: Pick<View, 'v' | 'known'>,
): PlanOutcome | null {
  const asked = { ...DEFAULT_VIEW, v, known, series: [series], force: [force] };
  return (
    selectPlans(ledger, asked, otherCountsOf(ledger, series)).outcomes.find(({ plan }) => plan.id === id) ??
    null
  );
}

/** The series that the catalogue names as other counts of a series. */
function otherCountsOf({ catalogue }: Ledger, series: SeriesId): readonly SeriesId[] {
  return catalogue.charts.flatMap((chart) =>
    chart.kind === 'plans' && chart.series.includes(series) ? chart.otherCounts : [],
  );
}
