import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differ, drawnAt, highOf, lowOf, toQuantity } from './quantity';

const count = fc.integer({ min: 0, max: 4_000_000 });
const quantity = fc
  .tuple(count, fc.option(fc.integer({ min: 1, max: 100_000 })))
  .map(([low, span]) => toQuantity('about', low, span === null ? null : low + span));

describe('quantities', () => {
  it('keep both ends, and stand between them', () => {
    fc.assert(
      fc.property(quantity, (it) => {
        expect(lowOf(it)).toBeLessThanOrEqual(drawnAt(it));
        expect(drawnAt(it)).toBeLessThanOrEqual(highOf(it));
      }),
    );
  });

  it('differ from each other or from neither', () => {
    fc.assert(fc.property(quantity, quantity, (a, b) => differ(a, b) === differ(b, a) && !differ(a, a)));
  });

  it('a range that holds the other number does not differ', () => {
    expect(differ(toQuantity('exact', 8600, null), toQuantity('exact', 8000, 9000))).toBe(false);
    expect(differ(toQuantity('exact', 9001, null), toQuantity('exact', 8000, 9000))).toBe(true);
  });
});
