import { describe, expect, it } from 'vitest';
import { ENGLISH } from '@/lib/text/catalogues';
import { knownStandText, knownText } from './known-text';

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
    expect(knownText({ day: '2020-12-01', ...known }, ENGLISH)).toBe(words);
  });
});

describe('a day to stand on', () => {
  const today = '2026-11-25';
  it.each([
    ['that is past', '2020-12-01', '2001-10-07', 'Only what had been published by 1 December 2020.'],
    ['that is today', today, '2001-10-07', 'Only what had been published by 25 November 2026.'],
    [
      'yet to come',
      '2026-11-26',
      '2001-10-07',
      '26 November 2026 is yet to come: this is all that is known today.',
    ],
    [
      'before the first document',
      '2001-10-06',
      '2001-10-07',
      'Nothing here had been published by 6 October 2001: the first document came on 7 October 2001.',
    ],
    [
      'of which undated documents tell nothing',
      '2020-12-01',
      null,
      'Nothing here has a date of publication: nobody can tell what was known on 1 December 2020.',
    ],
  ])('%s', (_, day, first, words) => {
    expect(knownStandText({ day, today, first }, ENGLISH)).toBe(words);
  });

  it.each([
    ['2020-12-02', 'This figure had not been published by 1 December 2020: it came on 2 December 2020.'],
    [
      null,
      'This figure has no date of publication: nobody can tell whether it was known on 1 December 2020.',
    ],
    ['2020-12-01', 'Only what had been published by 1 December 2020.'],
  ])('of one figure that came on %s', (first, words) => {
    const known = { day: '2020-12-01', today: '2026-11-25', first, one: 'figure' } as const;
    expect(knownStandText(known, ENGLISH)).toBe(words);
  });
});
