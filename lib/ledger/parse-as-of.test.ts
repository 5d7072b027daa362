import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeDay } from '@/lib/model/as-of';
import { loadLedger } from './load-ledger';
import { parseAsOf } from './parse-as-of';

describe('reading dates', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31', false],
    ['2020-12', '2020-12-01', '2020-12-31', false],
    ['2020-12-01', '2020-12-01', '2020-12-01', false],
    ['2020-02', '2020-02-01', '2020-02-29', false],
    ['2020-12~', '2020-12-01', '2020-12-31', true],
    ['2021-01-13/2021-01-17', '2021-01-13', '2021-01-17', false],
    ['2011~/2012-03', '2011-01-01', '2012-03-31', true],
  ])('%s', (edtfText, earliest, latest, approximate) => {
    expect(parseAsOf(edtfText)).toEqual({ edtf: edtfText, earliest, latest, approximate });
  });

  it.each([
    '',
    'soon',
    '2020-1',
    '2020-13',
    '2021-02-29',
    '2021-02-29~',
    '2020-02-30/2020-03-01',
    '2020-12/2020-11',
    '2020/2020',
    '2020-06/2020',
    '2020/..',
    '20XX',
    '2020-21',
    '2020?',
    '2020-12-01T12:00',
    '1/2/3',
  ])('"%s" is no date here', (text) => {
    expect(parseAsOf(text)).toBeNull();
  });

  it('agrees with the library edtf on every date of the ledger', () => {
    const { figures, sources, events } = loadLedger();
    const dates = new Set([
      ...figures.map(({ asOf }) => asOf),
      ...[...events.values()].map(({ date }) => date),
      ...[...sources.values()].flatMap(({ published }) => published ?? []),
    ]);
    for (const { edtf: text, earliest, latest } of dates) {
      const read = edtf(text, { types: ['Date', 'Interval'] });
      expect([timeDay(read.min), timeDay(read.max)], text).toEqual([earliest, latest]);
    }
  });

  it('agrees with the library edtf on any date and interval of the forms that are used here', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    const end = fc
      .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~'))
      .map(([date, length, mark]) => timeDay(date.getTime()).slice(0, length) + mark);
    const anyDate = fc.oneof(
      end,
      fc.tuple(end, end).map((ends) => ends.join('/')),
    );
    fc.assert(
      fc.property(anyDate, (text) => {
        expect(parseAsOf(text)).toEqual(byLibrary(text));
      }),
    );
  });

  it('agrees with the calendar on any three numbers', () => {
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && timeDay(date.getTime()) === text;
        expect(parseAsOf(text) !== null).toBe(exists);
      }),
    );
  });
});

/** What the library makes of a date; null where it refuses it. */
function byLibrary(text: string) {
  try {
    const { min, max } = edtf(text, { types: ['Date', 'Interval'] });
    return { edtf: text, earliest: timeDay(min), latest: timeDay(max), approximate: text.includes('~') };
  } catch {
    return null;
  }
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
