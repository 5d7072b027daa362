import type { Ledger } from '@/lib/ledger/ledger';
import type { SeriesId } from '@/lib/model/ids';
import type { PlanOutcome } from '@/lib/model/plan-outcome';
import type { View } from '@/lib/view/view';
import { versionOf } from './clocks';
import { planOutcome } from './plan-outcomes';
import { type Selection, selectFigures } from './select-figures';

/** The plans of a view with what came of each, and all figures that say so. */
export interface PlanSelection extends Selection {
  /** In the order of their target dates. */
  readonly outcomes: readonly PlanOutcome[];
}

/**
 * The plans of a view (with the chart's own choices filled in). The range and the source choose among the plans; what
 * came of them is told by all figures that the reader's clocks allow. Authorized levels are ceilings and orders: to
 * stay below one breaks no promise, so they get no row, but a later one takes the place of a plan. `otherCounts` are
 * series that count the same troops by another rule.
 */
export function selectPlans(
  ledger: Ledger,
  view: View,
  otherCounts: readonly SeriesId[] = [],
): PlanSelection {
  const asked = selectFigures(ledger, {
    ...view,
    // No plan is preferred: the choice concerns levels, and a chart of plans always has the preferred ones.
    figures: 'all',
    status: (view.status ?? ['planned']).filter((status) => status === 'planned'),
  });
  if (asked.figures.length === 0) return { ...asked, outcomes: [] };
  const told = { ...view, figures: 'all', status: null, source: null, from: null, to: null } as const;
  const all = selectFigures(ledger, told).figures;
  const counted =
    otherCounts.length > 0 ? selectFigures(ledger, { ...told, series: otherCounts }).figures : [];
  const evidence = {
    figures: all,
    otherCounts: counted,
    breaks: ledger.breaks,
    sources: ledger.sources,
    day: view.known ?? versionOf(ledger, view).date,
  };
  const outcomes = asked.figures.map((plan) => planOutcome(plan, evidence)).sort(byTarget);
  const shown = new Set(
    outcomes.flatMap(({ plan, start, level, replacedBy, contrary }) =>
      [plan, start, level, replacedBy, contrary].map((figure) => figure?.id),
    ),
  );
  return { ...asked, figures: [...all, ...counted].filter(({ id }) => shown.has(id)), outcomes };
}

function byTarget({ plan: a }: PlanOutcome, { plan: b }: PlanOutcome): number {
  if (a.asOf.latest !== b.asOf.latest) return a.asOf.latest < b.asOf.latest ? -1 : 1;
  return a.asOf.earliest < b.asOf.earliest ? -1 : a.asOf.earliest > b.asOf.earliest ? 1 : 0;
}
