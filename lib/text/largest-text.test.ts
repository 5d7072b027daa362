import { expect, it } from 'vitest';
import { ENGLISH } from '@/lib/text/catalogues';
import { largestText } from './largest-text';

it.each([
  [10, 'Largest ten'],
  [5, 'Largest five'],
  [12, 'Largest 12'],
])('the largest %i are called “%s”', (largest, words) => {
  expect(largestText(largest, ENGLISH)).toBe(words);
});
