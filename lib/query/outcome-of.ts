import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { PlanOutcome } from '@/lib/model/plan-outcome';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { selectPlans } from './select-plans';

/**
 * What came of a planned figure, by the rule on `/methods` and as far as a view's day knows; null for every other status,
 * and for a plan that is withdrawn or was not yet known.
 */
export function outcomeOf(ledger: Ledger, figure: Figure, { v, known }: View): PlanOutcome | null {
  if (figure.status !== 'planned') return null;
  const view = { ...DEFAULT_VIEW, v, known, series: [figure.series], force: [figure.force] };
  const { outcomes } = selectPlans(ledger, view, otherCountsOf(ledger, figure));
  return outcomes.find(({ plan }) => plan.id === figure.id) ?? null;
}

/** The series that count the same troops by another rule, as the chart of these plans names them. */
function otherCountsOf({ catalogue }: Ledger, { series }: Figure) {
  return catalogue.charts.flatMap((chart) =>
    chart.kind === 'plans' && chart.series.includes(series) ? chart.otherCounts : [],
  );
}
