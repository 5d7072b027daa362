import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { outcomeOfPlan } from './outcome-of-plan';
import { PLAN_CASES } from './plan-cases';

const ledger = loadLedger();
const figureOf = (id: (typeof PLAN_CASES)[number]['plan']) => {
  const figure = ledger.figureById.get(id);
  if (!figure) throw new Error(`No figure ${id}.`);
  return figure;
};

describe('the cases on the methods page', () => {
  it.each(PLAN_CASES.map((each) => [`${figureOf(each.plan).asOf.edtf}: ${each.outcome}`, each] as const))(
    '%s',
    (_what, { plan, outcome, decidedBy, contrary }) => {
      const found = outcomeOfPlan(ledger, figureOf(plan), DEFAULT_VIEW);
      expect(found?.outcome).toBe(outcome);
      expect((found?.replacedBy ?? found?.level)?.id).toBe(decidedBy);
      expect(found?.contrary?.id ?? null).toBe(contrary);
    },
  );

  it('show every outcome that figures can decide, and a plan met by one count alone', () => {
    expect(new Set(PLAN_CASES.map(({ outcome }) => outcome))).toEqual(new Set(['met', 'dropped', 'missed']));
    expect(PLAN_CASES.filter(({ contrary }) => contrary !== null)).toHaveLength(1);
  });

  it('are about the numbers that were promised', () => {
    const planned = PLAN_CASES.map(({ plan }) => figureOf(plan)).map(({ quantity, asOf }) => [
      quantity,
      asOf.edtf,
    ]);
    expect(JSON.stringify(planned)).toContain('34000');
    expect(
      outcomeOfPlan(ledger, figureOf('fcvcxxvw' as (typeof PLAN_CASES)[number]['plan']), DEFAULT_VIEW),
    ).toBeNull();
  });
});
