import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { neighboursOf } from './neighbours';
import { isPlan } from './rivals';

const ledger = loadLedger();

describe('the statements before and after a figure', () => {
  it('are the nearest in time, of the same count, and no plans beside levels', () => {
    // Every figure of the series on which the dashboard begins.
    const alike = ledger.figures.filter(({ series }) => series === 'us-troops-afghanistan');
    for (const figure of alike) {
      const { before, after } = neighboursOf(ledger, figure);
      const same = alike.filter((other) => isPlan(other) === isPlan(figure));
      for (const other of [...before, ...after]) expect(isPlan(other)).toBe(isPlan(figure));
      for (const { asOf } of before) {
        expect(asOf.latest < figure.asOf.earliest).toBe(true);
        expect(
          same.some((other) => other.asOf.latest > asOf.latest && other.asOf.latest < figure.asOf.earliest),
        ).toBe(false);
      }
      for (const { asOf } of after) {
        expect(asOf.earliest > figure.asOf.latest).toBe(true);
        expect(
          same.some(
            (other) => other.asOf.earliest < asOf.earliest && other.asOf.earliest > figure.asOf.latest,
          ),
        ).toBe(false);
      }
    }
  });
});
