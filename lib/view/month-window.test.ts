import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayTime } from '@/lib/model/as-of';
import { daysOf } from '@/lib/model/plain-date';
import {
  keyMonth,
  keyStep,
  monthNear,
  monthsOf,
  moveEnd,
  moveWindow,
  toRange,
  windowDays,
  within,
} from './month-window';

const WHOLE = monthsOf('2001-01-01', '2021-12-31');
const window = (from: string, to: string) => monthsOf(`${from}-01`, `${to}-28`);
const days = (months: ReturnType<typeof monthsOf>) => Object.values(windowDays(months)).join(' ');

describe('a window of months', () => {
  it('has the first day of its first and the last day of its last month', () => {
    expect(windowDays(window('2004-02', '2004-02'))).toEqual({ from: '2004-02-01', to: '2004-02-29' });
  });

  it.each([
    ['whole years as years', window('2009-01', '2011-12'), { from: '2009', to: '2011' }],
    ['other months as months', window('2009-12', '2011-03'), { from: '2009-12', to: '2011-03' }],
    ['an end of the whole as nothing', window('2001-01', '2011-12'), { from: null, to: '2011' }],
    ['the whole as nothing', WHOLE, { from: null, to: null }],
  ])('is written: %s', (_what, months, range) => {
    expect(toRange(months, WHOLE)).toEqual(range);
  });

  it('is read back from what is written', () => {
    const month = fc.integer({ min: WHOLE.first, max: WHOLE.last });
    fc.assert(
      fc.property(month, month, (a, b) => {
        const asked = { first: Math.min(a, b), last: Math.max(a, b) };
        const { from, to } = toRange(asked, WHOLE);
        const read = monthsOf(daysOf(from ?? '2001')?.earliest ?? '', daysOf(to ?? '2021')?.latest ?? '');
        expect(read).toEqual(asked);
      }),
    );
  });
});

describe('a handle', () => {
  const shown = window('2009-01', '2011-12');

  it.each([
    ['goes where it is taken', 'first', '2010-05', '2010-05-01 2011-12-31'],
    ['stops at the other', 'first', '2015-01', '2011-12-01 2011-12-31'],
    ['stops at the beginning of the whole', 'first', '1990-01', '2001-01-01 2011-12-31'],
    ['the other goes where it is taken', 'last', '2010-02', '2009-01-01 2010-02-28'],
    ['the other stops at the first', 'last', '2001-01', '2009-01-01 2009-01-31'],
    ['the other stops at the end of the whole', 'last', '2030-01', '2009-01-01 2021-12-31'],
  ] as const)('%s', (_what, end, month, expected) => {
    expect(days(moveEnd(shown, WHOLE, end, window(month, month).first))).toBe(expected);
  });

  it.each([
    ['ArrowRight', '2009-04'],
    ['ArrowUp', '2009-04'],
    ['ArrowLeft', '2008-10'],
    ['PageUp', '2010-01'],
    ['PageDown', '2008-01'],
    ['Home', '2001-01'],
    ['End', '2021-12'],
  ])('takes %s to %s', (key, month) => {
    expect(keyMonth(key, shown, WHOLE, 'first')).toBe(window(month, month).first);
  });

  it('lets other keys pass', () => {
    expect(keyMonth('Tab', shown, WHOLE, 'first')).toBeNull();
  });

  it.each([
    ['two years go month by month', '2020-02', '2021-09', 1],
    ['twenty-one years by three', '2001-01', '2021-12', 3],
    ['seventy-six years by nine', '1949-01', '2024-12', 9],
  ])('%s', (_what, from, to, step) => {
    expect(keyStep(window(from, to))).toBe(step);
  });

  it.each([
    ['a first day', '2009-12-01', 'first', '2009-12'],
    ['a day of the first half', '2009-12-10', 'first', '2009-12'],
    ['a day of the second half', '2009-12-25', 'first', '2010-01'],
    ['a last day', '2009-12-31', 'last', '2009-12'],
    ['a day of the first half, at the end', '2009-12-10', 'last', '2009-11'],
  ] as const)('lands on the month next to %s', (_what, day, end, month) => {
    expect(monthNear(dayTime(day), end)).toBe(window(month, month).first);
  });
});

describe('the window, moved', () => {
  it.each([
    ['keeps its length', 6, '2009-07-01 2012-06-30'],
    ['stops at the end', 999, '2019-01-01 2021-12-31'],
    ['stops at the beginning', -999, '2001-01-01 2003-12-31'],
  ])('%s', (_what, by, expected) => {
    expect(days(moveWindow(window('2009-01', '2011-12'), WHOLE, by))).toBe(expected);
  });

  it('that lies outside the whole comes in', () => {
    expect(days(within(window('1990-01', '1995-12'), WHOLE))).toBe('2001-01-01 2001-01-31');
    expect(days(within(window('2020-06', '2030-12'), WHOLE))).toBe('2020-06-01 2021-12-31');
  });
});
