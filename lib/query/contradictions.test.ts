import { expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { lowOf } from '@/lib/model/quantity';
import { contradictionsAmong } from './contradictions';
import { rivalsOf } from './rivals';

const ledger = loadLedger();
const of = (series: string) => contradictionsAmong(ledger.figuresBySeries.get(series as never) ?? []);

test('the widest comes first, every pair are rivals of different sources, and no figure is told twice', () => {
  for (const id of ledger.series.keys()) {
    const found = of(id);
    const widths = found.map(({ low, high }) => lowOf(high.quantity) - lowOf(low.quantity));
    expect(widths.every((width) => width > 0)).toBe(true);
    const told = found.flatMap(({ low, high }) => [low.id, high.id]);
    expect(new Set(told).size).toBe(told.length);
    for (const { low, high } of found) {
      expect(low.source).not.toBe(high.source);
      expect(rivalsOf(ledger, low)).toContain(high);
    }
  }
});

test('138 and 140 recommendations contradict each other', () => {
  expect(
    of('nato-2030-recommendations').map(({ low, high }) => [lowOf(low.quantity), lowOf(high.quantity)])[0],
  ).toEqual([138, 140]);
});

test('the number of a year is no contradiction to that of a day in it', () => {
  for (const { low, high } of of('us-troops-afghanistan')) {
    const isYear = (edtf: string) => /^\d{4}~?$/.test(edtf);
    expect(isYear(low.asOf.edtf)).toBe(isYear(high.asOf.edtf));
  }
});
