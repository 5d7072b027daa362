import { expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartSlug } from '@/lib/model/ids';
import { neighbourCharts, relatedCharts } from './related-charts';

const ledger = loadLedger();
const chartOf = (slug: string) => {
  const chart = ledger.charts.get(slug as ChartSlug);
  if (!chart) throw new Error(`There is no chart ${slug}.`);
  return chart;
};

test.each([
  ['us-drawdown-2020', 'us-afghanistan', ['us-troops-afghanistan'], []],
  ['isaf-by-nation', 'nato-mission-strength', ['isaf-strength'], []],
  ['us-afghanistan', 'us-germany', [], ['USA']],
  ['nato-members', 'nato-2030', [], ['NATO']],
] as const)('%s leads to %s', (slug, related, series, forces) => {
  const found = relatedCharts(ledger, chartOf(slug)).find(({ chart }) => chart.slug === related);
  expect(found).toMatchObject({ series, forces });
});

test('what one leads to leads back, and nothing leads to itself', () => {
  for (const chart of ledger.catalogue.charts)
    for (const related of relatedCharts(ledger, chart)) {
      expect(related.chart.slug).not.toBe(chart.slug);
      expect(relatedCharts(ledger, related.chart).map((each) => each.chart.slug)).toContain(chart.slug);
    }
});

test('charts with a series in common come before those with a force in common', () => {
  const counts = relatedCharts(ledger, chartOf('us-afghanistan')).map(({ series }) => series.length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('every chart but the first and the last has a neighbour on either side', () => {
  const { charts } = ledger.catalogue;
  const walked = [charts[0]];
  for (let next = charts[0] && neighbourCharts(ledger, charts[0]).next; next; ) {
    expect(neighbourCharts(ledger, next).previous).toBe(walked.at(-1));
    walked.push(next);
    next = neighbourCharts(ledger, next).next;
  }
  expect(walked).toEqual(charts);
});
