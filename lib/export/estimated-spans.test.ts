import { describe, expect, it } from 'vitest';
import { estimatedSpans } from '@/lib/chart/estimated-spans';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartSlug } from '@/lib/model/ids';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { buildChartAnswer } from './chart-answer';

const ledger = loadLedger();

function yearsOf(slug: string): string[] {
  const chart = ledger.charts.get(slug as ChartSlug);
  const marks = chart && buildChartAnswer(ledger, chart, DEFAULT_VIEW).marks;
  if (marks?.kind !== 'composition') throw new Error(`${slug} is no composition.`);
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  return estimatedSpans(marks).map(({ from, to }) => `${day(from)} to ${day(to)}`);
}

describe('tables with estimates', () => {
  it('are the years that NATO estimates, each to the beginning of the next', () => {
    expect(yearsOf('military-personnel')).toEqual(['2023-01-01 to 2024-01-01', '2024-01-01 to 2024-12-31']);
  });

  it('are all of the reference book, and none of those that NATO counted', () => {
    expect(yearsOf('rsm-by-nation')).toHaveLength(6);
    expect(yearsOf('isaf-by-nation')).toEqual([]);
  });
});
