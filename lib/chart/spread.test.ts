import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/model/figure';
import { toQuantity } from '@/lib/model/quantity';
import { ENGLISH } from '@/lib/text/catalogues';
import { differenceText } from '@/lib/text/difference-text';
import { spreadOf } from './spread';

// A spread looks at nothing of a figure but its number.
const figure = (id: string, low: number, high: number | null = null) =>
  ({ id, quantity: toQuantity('exact', low, high) }) as unknown as Figure;

describe('a spread', () => {
  it.each([
    ['single numbers', [3500, 2500, 4000], 'abc', 'bac', '1,500 more'],
    ['a figure without rivals', [2500], 'a', 'a', 'no difference'],
  ])('orders %s from the lowest to the highest', (_what, values, ids, ordered, words) => {
    const [first, ...rivals] = values.map((value, index) => figure(ids[index] ?? '', value));
    if (!first) throw new Error('No figure.');
    const spread = spreadOf(first, rivals);
    expect(spread.figures.map(({ id }) => id).join('')).toBe(ordered);
    expect(differenceText(spread.difference, ENGLISH, 'difference.none')).toBe(words);
  });

  it('takes the end of a range that reaches highest', () => {
    const spread = spreadOf(figure('a', 8000), [figure('b', 12_000, 14_000), figure('c', 13_000)]);
    expect(spread.figures.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(spread.highest.id).toBe('b');
    expect(differenceText(spread.difference, ENGLISH)).toBe('4,000 to 6,000 more');
  });
});
