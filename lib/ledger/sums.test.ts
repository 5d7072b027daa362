import { describe, expect, it } from 'vitest';
import type { ForceCode, SeriesId } from '@/lib/model/ids';
import { lowOf } from '@/lib/model/quantity';
import { loadLedger } from './load-ledger';

const ledger = loadLedger();
const figuresOf = (series: string) => ledger.figuresBySeries.get(series as SeriesId) ?? [];

describe('the sums that the documents print', () => {
  const rows = figuresOf('isaf-contribution').filter(({ source }) =>
    source.startsWith('nato-isaf-placemat-'),
  );
  const dates = [...new Set(rows.map(({ asOf }) => asOf.edtf))];
  const printedOf = (date: string) => {
    const totals = figuresOf('isaf-strength').filter(
      ({ source, asOf }) => source.startsWith('nato-isaf-placemat-') && asOf.edtf === date,
    );
    return totals.find(({ variant }) => variant === 'table') ?? totals[0];
  };
  const differences = new Map(
    dates.flatMap((date) => {
      const printed = printedOf(date);
      const sum = rows
        .filter(({ asOf }) => asOf.edtf === date)
        .reduce((total, { quantity }) => total + lowOf(quantity), 0);
      return printed ? [[date, sum - lowOf(printed.quantity)] as const] : [];
    }),
  );

  it('ISAF has 67 tables, and each document states a total; 2008-02-06 only a headline', () => {
    expect(dates).toHaveLength(67);
    expect(dates.filter((date) => !printedOf(date))).toEqual([]);
    expect(printedOf('2008-02-06')?.quantity.qualifier).toBe('about');
  });

  it('six misprints are kept as printed', () => {
    const far = [...differences].filter(([, difference]) => Math.abs(difference) > 25);
    expect(Object.fromEntries(far)).toEqual({
      '2007-05-31': 620,
      '2007-09-10': -78,
      '2008-04-01': 74,
      '2014-04-01': 913,
      '2014-06-01': 872,
      '2014-08-04': 821,
    });
  });

  it('the personnel of the nations add up to that of NATO', () => {
    const personnel = figuresOf('nato-military-personnel').filter(({ rank }) => rank === 'preferred');
    const years = [...new Set(personnel.map(({ asOf }) => asOf.edtf))].sort();
    expect(years).toEqual(Array.from({ length: 11 }, (_, index) => String(2014 + index)));
    for (const year of years) {
      const ofYear = personnel.filter(({ asOf }) => asOf.edtf === year);
      const total = ofYear.find(({ force }) => force === 'NATO');
      const sum = ofYear
        .filter(({ force }) => isMemberIn(force, year))
        .reduce((all, { quantity }) => all + lowOf(quantity), 0);
      expect(total, year).toBeDefined();
      // One person of rounding: NATO prints thousands with three decimals at most.
      expect(Math.abs(sum - (total ? lowOf(total.quantity) : 0)), year).toBeLessThanOrEqual(1);
    }
  });

  function isMemberIn(force: ForceCode, year: string): boolean {
    const since = ledger.forces.get(force)?.memberSince;
    return since !== null && since !== undefined && since <= `${year}-12-31`;
  }
});
