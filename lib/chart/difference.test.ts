import { describe, expect, it } from 'vitest';
import type { Qualifier } from '@/lib/model/lists';
import { toQuantity } from '@/lib/model/quantity';
import { ENGLISH } from '@/lib/text/catalogues';
import { differenceText } from '@/lib/text/difference-text';
import { differenceOf } from './difference';

const of = (qualifier: Qualifier, value: number, max: number | null = null) =>
  toQuantity(qualifier, value, max);

describe('a difference in words', () => {
  it.each([
    ['exact numbers', of('exact', 4500), of('exact', 2500), '2,000 fewer'],
    ['a hedge of either', of('exact', 2500), of('about', 4500), 'about 2,000 more'],
    ['an open end above', of('about', 16_500), of('over', 20_000), 'over 3,500 more'],
    ['an open end below', of('under', 1000), of('about', 9800), 'over 8,800 more'],
    ['ends that could meet', of('over', 4000), of('exact', 6000), 'about 2,000 more'],
    ['both ends of a range', of('exact', 8000, 9000), of('exact', 4500), '3,500 to 4,500 fewer'],
    ['a number inside a range', of('exact', 8000, 9000), of('about', 8600), 'as planned'],
  ])('keeps %s', (_what, from, to, words) => {
    expect(differenceText(differenceOf(from, to), ENGLISH)).toBe(words);
  });
});
