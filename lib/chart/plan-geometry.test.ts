import { describe, expect, it } from 'vitest';
import { type Quantity, toQuantity } from '@/lib/model/quantity';
import { gapBetween, placeOfWords } from './plan-geometry';

const exact = (value: number, max: number | null = null) => toQuantity('exact', value, max);

describe('a bar from plan to level', () => {
  it.each<[Quantity, Quantity, readonly [number, number] | null]>([
    [exact(2500), exact(4500), [2500, 4500]],
    [exact(4500), exact(2500), [2500, 4500]],
    [exact(12_000, 13_000), exact(8600), [8600, 12_000]],
    [exact(12_000, 13_000), exact(12_500), null],
    [exact(2500), exact(2500), null],
  ])('lies between their nearest ends', (plan, level, gap) => {
    expect(gapBetween(plan, level)).toEqual(gap);
  });

  it.each([
    ['right of it', { left: 0.1, right: 0.2 }, { x: 0.2, anchor: 'start' }],
    ['left of it near the end of the axis', { left: 0.8, right: 0.9 }, { x: 0.8, anchor: 'end' }],
    [
      'above it where it leaves room on neither side',
      { left: 0.1, right: 0.9 },
      { x: 0.5, anchor: 'middle' },
    ],
  ])('has its words %s', (_, ends, place) => {
    expect(placeOfWords({ ...ends, words: 90, axis: 300 })).toMatchObject(place);
  });
});
