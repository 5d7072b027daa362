import { describe, expect, it } from 'vitest';
import { knownText } from './known-text';

describe('what could be known on a day', () => {
  it.each([
    [
      { count: 12, later: 41, undated: 0 },
      'As it could be known on 1 December 2020: 12 of 53 figures; 41 had not been published.',
    ],
    [
      { count: 12, later: 1, undated: 1 },
      'As it could be known on 1 December 2020: 12 of 14 figures; 1 had not been published; 1 has no date of publication.',
    ],
    [
      { count: 1000, later: 0, undated: 40 },
      'As it could be known on 1 December 2020: 1,000 of 1,040 figures; 40 have no date of publication.',
    ],
    [{ count: 3, later: 0, undated: 0 }, 'As it could be known on 1 December 2020: all 3 figures.'],
    [
      { count: 0, later: 1, undated: 0 },
      'As it could be known on 1 December 2020: 0 of 1 figure; 1 had not been published.',
    ],
  ])('%o', (known, words) => {
    expect(knownText({ day: '2020-12-01', ...known })).toBe(words);
  });
});
