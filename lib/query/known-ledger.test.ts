import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { FigureId } from '@/lib/model/ids';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { knownLedger, knownOfCount } from './known-ledger';
import { rivalsOf } from './rivals';

const ledger = loadLedger();
const figure = ledger.figureById.get('fcvcxxvw' as FigureId);
if (!figure) throw new Error('The figure of the first article is gone.');
const day = fc
  .date({ min: new Date('1949-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the ledger as known on a day', () => {
  it('is the ledger where no day is asked for', () => {
    expect(knownLedger(ledger, null)).toBe(ledger);
  });

  it('does not know the rival that was published later in the month', () => {
    const sources = (known: string) =>
      rivalsOf(knownLedger(ledger, known), figure).map(({ source }) => source);
    expect(sources('2020-12-01')).toEqual([]);
    expect(sources('2020-12-31')).toEqual(['militarycom-2020-12']);
  });

  it('keeps the address of a figure that nobody knew', () => {
    const early = knownLedger(ledger, '2020-11-30');
    expect(early.figures).not.toContain(figure);
    expect(early.figureById.get(figure.id)).toBe(figure);
  });

  it('only grows from day to day, and counts what it hides', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [a, b] = [one, other].sort() as [string, string];
        const later = new Set(knownLedger(ledger, b).figures);
        expect(knownLedger(ledger, a).figures.every((each) => later.has(each))).toBe(true);
        const count = (known: string | null) => knownOfCount(ledger, figure, { ...DEFAULT_VIEW, known });
        const { later: hidden, undated, count: shown } = count(a);
        expect(shown + hidden + undated).toBe(count(null).count);
      }),
      { numRuns: 30 },
    );
  });
});
