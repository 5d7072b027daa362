import { describe, expect, it } from 'vitest';
import { dayOfStop, stopOf } from './known-stops';

const DAYS = ['2020-11-17', '2020-12-01', '2021-01-15'];

describe('the stops of "known on"', () => {
  it.each([
    ['the day of a publication', '2020-12-01', 1],
    ['a day between two', '2020-12-24', 1],
    ['a day after all of them', '2024-01-01', 2],
    ['a day before all of them', '2001-09-11', 0],
    ['no day', null, 3],
  ])('%s', (_what, known, stop) => {
    expect(stopOf(DAYS, known)).toBe(stop);
  });

  it('lead back to their day, and the last one to none', () => {
    expect(DAYS.map((day) => dayOfStop(DAYS, stopOf(DAYS, day)))).toEqual(DAYS);
    expect(dayOfStop(DAYS, DAYS.length)).toBeNull();
  });

  it('are one where nothing was published', () => {
    expect(stopOf([], '2020-12-01')).toBe(0);
    expect(dayOfStop([], 0)).toBeNull();
  });
});
