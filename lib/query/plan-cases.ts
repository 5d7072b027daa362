import type { FigureId } from '@/lib/model/ids';
import type { Outcome } from '@/lib/model/lists';

/** A plan of the ledger that shows what the rule says. */
export interface PlanCase {
  readonly plan: FigureId;
  readonly outcome: Outcome;
  /** The figure that decides it: the level, or for a dropped plan what replaced it. */
  readonly decidedBy: FigureId;
  /** The level by another count that would have it the other way round. */
  readonly contrary: FigureId | null;
}

/**
 * The cases by which the rule is known: a test holds the rule to them, and `/methods` shows what the rule makes of
 * them. Only ids stand here; numbers and dates come from the ledger.
 */
export const PLAN_CASES: readonly PlanCase[] = [
  planCase('ng3xgzjv', 'dropped', 'j6zgxrmr'), // 5,500 for the end of 2015
  planCase('mv23q7kg', 'dropped', 'w2gwx9a9'), // 5,500 for the end of 2016
  planCase('a44y3aa5', 'met', 'k8hzxgkn'), // 8,600 by July 2020
  planCase('n9a66b37', 'met', 'pdaks56a'), // 4,500 in November 2020
  planCase('bg6pzme4', 'met', 'sswxnj4r'), // 2,500 by mid-January 2021
  planCase('vsvxkqna', 'missed', 'sswxnj4r'), // none by May 2021
  planCase('ff5p7dkq', 'met', 'ak4d3t6a', 'smarjbct'), // 34,000 by February 2014
];

function planCase(
  plan: string,
  outcome: Outcome,
  decidedBy: string,
  contrary: string | null = null,
): PlanCase {
  return {
    plan: plan as FigureId,
    outcome,
    decidedBy: decidedBy as FigureId,
    contrary: contrary as FigureId | null,
  };
}
