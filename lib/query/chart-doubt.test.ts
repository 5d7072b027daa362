import { expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { chartDoubt } from './chart-doubt';

const ledger = loadLedger();
function doubt(slug: string, view: { known?: string } = {}) {
  const chart = ledger.charts.get(slug as never);
  if (!chart) throw new Error(`There is no chart ${slug}.`);
  return chartDoubt(ledger, chart, { ...DEFAULT_VIEW, ...view });
}

test('what was withheld or never reported is named, what was counted otherwise is none of it', () => {
  const { unreported } = doubt('troops-and-contractors');
  expect(unreported.map(({ kind }) => kind)).toEqual(['withheld']);
  expect(doubt('us-afghanistan').unreported).toEqual([]);
});

test('a silence lies between two statements and longer than a year, where the ledger does not explain it', () => {
  for (const { slug } of ledger.catalogue.charts)
    for (const { after, until, days, strand } of doubt(slug).silences) {
      expect(days).toBeGreaterThan(366);
      const stated = ledger.figures.filter(
        ({ series, force, place, status, asOf }) =>
          series === strand.series &&
          force === strand.force &&
          place === strand.place &&
          (status === 'actual' || status === 'estimate') &&
          asOf.latest > after.latest &&
          asOf.earliest < until.earliest,
      );
      expect(stated.map(({ id }) => id)).toEqual([]);
    }
  expect(doubt('afghan-forces').silences.length).toBeGreaterThan(0);
});

test('members of the alliance are no silence: a step holds until the next one', () => {
  expect(doubt('nato-members').silences).toEqual([]);
});

test('who stands on a day knows of no later contradiction', () => {
  const { widest, count } = doubt('us-drawdown-2020', { known: '2020-06-01' });
  expect(count).toBeLessThan(doubt('us-drawdown-2020').count);
  for (const { low, high } of widest)
    for (const { source } of [low, high])
      expect(ledger.sources.get(source)?.published?.latest.localeCompare('2020-06-01')).toBeLessThanOrEqual(
        0,
      );
});
