import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerAt } from '@/lib/ledger/ledger-at';
import type { ChartSlug } from '@/lib/model/ids';
import { selectChartFigures } from '@/lib/query/select-chart-figures';
import { selectFigures } from '@/lib/query/select-figures';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { sampleLedgers } from './sample-ledgers';

const [, , newest] = sampleLedgers();

const day = fc
  .date({ min: new Date('1949-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Two days, the earlier one first; near each other as often as far apart. */
const days = fc
  .oneof(
    fc.tuple(day, day),
    fc
      .tuple(day, fc.nat(40))
      .map(([a, more]) => [a, new Date(Date.parse(a) + more * 86_400_000).toISOString().slice(0, 10)]),
  )
  .map((pair) => pair.sort() as [string, string]);
const version = fc.constantFrom(...newest.versions.map(({ date }) => date));
const narrowed = fc.record({
  force: fc.option(fc.constantFrom(['USA'], ['DEU', 'GBR']), { nil: null }),
  status: fc.option(fc.constantFrom(['planned' as const], ['actual' as const, 'estimate' as const]), {
    nil: null,
  }),
  figures: fc.constantFrom(null, 'preferred' as const),
});

describe('what was known', () => {
  it('on a day was known on every later day, in every version and view', () => {
    fc.assert(
      fc.property(days, version, narrowed, ([a, b], v, choice) => {
        const ledger = ledgerAt(newest, v);
        const known = (on: string) => {
          const view: View = { ...DEFAULT_VIEW, ...choice, v, known: on };
          return selectFigures(ledger, view).figures.map(({ id }) => id);
        };
        const later = new Set(known(b));
        expect(known(a).filter((id) => !later.has(id))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('is a part of all, and with what is left out it is all, in every version', () => {
    fc.assert(
      fc.property(day, version, (on, v) => {
        const ledger = ledgerAt(newest, v);
        const { figures, hiddenAsLater, hiddenAsUndated } = selectFigures(ledger, {
          ...DEFAULT_VIEW,
          v,
          known: on,
        });
        expect(figures.length + hiddenAsLater + hiddenAsUndated).toBe(ledger.figures.length);
      }),
      { numRuns: 60 },
    );
  });

  it('on a day is drawn on every later day, by every chart that draws statements', () => {
    const charts = newest.catalogue.charts.filter(({ kind }) => kind !== 'plans');
    fc.assert(
      fc.property(days, version, fc.constantFrom(...charts), ([a, b], v, { slug }) => {
        const ledger = ledgerAt(newest, v);
        const chart = ledger.charts.get(slug as ChartSlug);
        if (!chart) throw new Error(`No chart ${slug} in ${v}.`);
        const known = (on: string) =>
          selectChartFigures(ledger, chart, { ...DEFAULT_VIEW, v, known: on }).figures.map(({ id }) => id);
        const later = new Set(known(b));
        expect(known(a).filter((id) => !later.has(id))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
