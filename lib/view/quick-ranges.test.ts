import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickRanges } from './quick-ranges';

const labels = (from: string | null, to: string | null) => quickRanges(from, to).map(({ label }) => label);

describe('quick ranges', () => {
  it.each([
    ['two years as two', '2020-02', '2021-09', ['2020', '2021']],
    ['eight years in pairs', '2007', '2014', ['2007–2008', '2009–2010', '2011–2012', '2013–2014']],
    [
      'a last run that is shorter',
      '2001',
      '2021',
      ['2001–2005', '2006–2010', '2011–2015', '2016–2020', '2021'],
    ],
    ['nothing for one year', '2020-02', '2020-11', []],
    ['nothing without a beginning', null, '2020', []],
    ['nothing without an end', '2001', null, []],
    ['nothing backwards', '2021', '2001', []],
  ])('are %s', (_what, from, to, expected) => {
    expect(labels(from, to)).toEqual(expected);
  });

  it('cover every year once, in at most five parts', () => {
    const year = fc.integer({ min: 1900, max: 2099 });
    fc.assert(
      fc.property(year, year, (from, to) => {
        fc.pre(from < to);
        const ranges = quickRanges(String(from), String(to));
        expect(ranges.length).toBeLessThanOrEqual(5);
        const years = ranges.flatMap((range) => {
          const [first, last] = [Number(range.from), Number(range.to)];
          return Array.from({ length: last - first + 1 }, (_, index) => first + index);
        });
        expect(years).toEqual(Array.from({ length: to - from + 1 }, (_, index) => from + index));
      }),
    );
  });
});
