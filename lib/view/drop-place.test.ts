import { expect, it } from 'vitest';
import { dropPlace } from './drop-place';

const MIDDLES = [20, 60, 100, 140];

it.each([
  ['where it was', 1, 60, 1],
  ['a little off', 1, 75, 1],
  ['past the next one', 1, 101, 2],
  ['past the one before', 1, 19, 0],
  ['below all', 0, 900, 3],
  ['above all', 3, -50, 0],
])('a row is dropped %s', (_where, from, y, place) => {
  expect(dropPlace(MIDDLES, from, y)).toBe(place);
});
