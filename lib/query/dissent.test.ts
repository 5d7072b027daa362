import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { Figure } from '@/lib/model/figure';
import { dissentAmong } from './dissent';
import { contradict } from './rivals';

/** Everybody held against everybody. */
function slowly(figures: readonly Figure[]): number {
  const disagreeing = figures.filter((figure) => figures.some((other) => contradict(figure, other)));
  return new Set(disagreeing.map(({ source }) => source)).size;
}

describe('how many sources disagree', () => {
  const { figuresBySeries } = loadLedger();

  it('is what holding every figure against every other one gives, for each series', () => {
    const all = [...figuresBySeries.values()];
    expect(all.some((figures) => slowly(figures) > 0)).toBe(true);
    for (const figures of all) {
      expect(dissentAmong(figures)).toEqual({
        sources: new Set(figures.map(({ source }) => source)).size,
        disagreeing: slowly(figures),
      });
    }
  });

  it('does not depend on the order of the figures, and leaves it as it is', () => {
    const figures = [...figuresBySeries.values()].flat();
    const backwards = figures.toReversed();
    expect(dissentAmong(backwards)).toEqual(dissentAmong(figures));
    expect(backwards).toEqual(figures.toReversed());
  });
});
