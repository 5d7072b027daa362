import { expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { outcomeOf } from '@/lib/query/outcome-of';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { figureAnswer } from './figure-answer';
import { outcomeFromJson } from './from-json';

const ledger = loadLedger();
const plans = [...ledger.figureById.values()].filter(
  ({ series, status }) => series === 'us-troops-afghanistan' && status === 'planned',
);

test('the answer of a plan says what came of it, with the figures that decide it and their sources', () => {
  const outcomes = plans.map((plan) => {
    const answer = JSON.parse(JSON.stringify(figureAnswer(ledger, DEFAULT_VIEW, plan)));
    const { outcome, sources } = answer;
    for (const part of ['level', 'start', 'replaced_by', 'contrary'] as const)
      if (outcome?.[part]) expect(Object.keys(sources)).toContain(outcome[part].source);
    return outcome && outcomeFromJson(plan, outcome);
  });
  expect(outcomes).toEqual(plans.map((plan) => outcomeOf(ledger, plan, DEFAULT_VIEW)));
  expect(new Set(outcomes.map((told) => told?.outcome))).toEqual(
    new Set(['met', 'missed', 'dropped', 'open']),
  );
});

test('the answer of what is no plan has no outcome', () => {
  const level = [...ledger.figureById.values()].find(({ status }) => status === 'actual');
  if (!level) throw new Error('There is no level in the ledger.');
  expect(figureAnswer(ledger, DEFAULT_VIEW, level).outcome).toBeNull();
});
