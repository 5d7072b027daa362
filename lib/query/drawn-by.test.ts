import { expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { chartsDrawing } from './charts-drawing';
import { chartsOfForce, chartsOfSeries, drawnByCharts } from './drawn-by';

const ledger = loadLedger();
const slugs = (charts: readonly { slug: string }[]) => charts.map(({ slug }) => slug);

test('a force is drawn by the charts that have figures of it, and by no other', () => {
  expect(slugs(chartsOfForce(ledger, 'DEU' as never))).toEqual([
    'isaf-by-nation',
    'rsm-by-nation',
    'germany-afghanistan',
    'contingents-2020',
    'military-personnel',
  ]);
  expect(slugs(chartsOfForce(ledger, 'RUS' as never))).toEqual([]);
});

test('a series is drawn as parts and as the total of parts', () => {
  expect(slugs(chartsOfSeries(ledger, 'isaf-strength' as never))).toEqual([
    'nato-mission-strength',
    'isaf-by-nation',
  ]);
});

test('what draws a figure draws its series and its force', () => {
  const drawn = new Map(drawnByCharts(ledger).map((each) => [each.chart.slug, each]));
  for (const figure of ledger.figures.filter((_, index) => index % 97 === 0))
    for (const { slug } of chartsDrawing(ledger, figure)) {
      expect(drawn.get(slug)?.series.has(figure.series)).toBe(true);
      expect(drawn.get(slug)?.forces.has(figure.force)).toBe(true);
    }
});

test('made once for each ledger', () => {
  expect(drawnByCharts(ledger)).toBe(drawnByCharts(ledger));
});
