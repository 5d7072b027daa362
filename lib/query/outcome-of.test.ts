import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartSlug } from '@/lib/model/ids';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { outcomeOf } from './outcome-of';
import { effectiveView } from './select-chart-figures';
import { selectPlans } from './select-plans';

const ledger = loadLedger();
const chart = ledger.charts.get('us-plans-and-outcomes' as ChartSlug);

describe('what came of a figure', () => {
  it('is what its chart of plans says, for every plan on it', () => {
    if (chart?.kind !== 'plans') throw new Error('The chart of plans is gone.');
    const { outcomes } = selectPlans(ledger, effectiveView(chart, DEFAULT_VIEW), chart.otherCounts);
    expect(outcomes.length).toBeGreaterThan(10);
    for (const told of outcomes) expect(outcomeOf(ledger, told.plan, DEFAULT_VIEW)).toEqual(told);
  });

  it('is nothing where no plan is', () => {
    const level = ledger.figures.find(({ status }) => status === 'actual');
    const ceiling = ledger.figures.find(({ status }) => status === 'authorized');
    for (const figure of [level, ceiling]) {
      if (!figure) throw new Error('There is no such figure.');
      expect(outcomeOf(ledger, figure, DEFAULT_VIEW)).toBeNull();
    }
  });
});
