import { describe, expect, it } from 'vitest';
import { dateHint, wholeNumberHint } from './cell-hints';

describe('what to write instead', () => {
  it.each([
    ['4,500', 'write 4500'],
    ['4.500', 'write 4500'],
    ['4 500', 'write 4500'],
    ["1'234'567", 'write 1234567'],
    ['4.5', 'as in 4500'],
    ['four', 'as in 4500'],
  ])('of the number "%s": %s', (cell, words) => {
    expect(wholeNumberHint(cell)).toContain(words);
  });

  it.each([
    ['44166', 'write 2020-12-01'],
    ['1.12.2020', 'write 2020-12-01'],
    ['12/1/2020', 'can be read in two ways'],
    ['December 2020', '2020-12-01, 2020-12, 2020'],
  ])('of the date "%s": %s', (cell, words) => {
    expect(dateHint(cell)).toContain(words);
  });
});
