import { describe, expect, test } from 'vitest';
import { SMALL_UNITS, smallDrawing } from '@/lib/chart/small-drawing';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { ENGLISH } from '@/lib/text/catalogues';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { buildChartAnswer } from './chart-answer';

const ledger = loadLedger();
const drawn = new Map(
  ledger.catalogue.charts.map((chart) => {
    const { marks } = buildChartAnswer(ledger, chart, DEFAULT_VIEW);
    return [chart.slug as string, { marks, drawing: smallDrawing(marks, ENGLISH) }];
  }),
);

test('every chart of the catalogue can be drawn small, inside its frame and light', () => {
  for (const [slug, { drawing }] of drawn) {
    const paths = [...drawing.areas, ...drawing.lines, ...drawing.dots].map(({ path }) => path);
    expect(paths.join('').length, slug).toBeGreaterThan(0);
    expect(paths.join('').length, slug).toBeLessThan(6_000);

    for (const number of paths.join('').match(/-?\d+(\.\d+)?|NaN/g) ?? []) {
      expect(Number(number), slug).toBeGreaterThanOrEqual(0);
      expect(Number(number), slug).toBeLessThanOrEqual(SMALL_UNITS);
    }
  }
});

describe('what is told apart in a chart is told apart in small', () => {
  test('plans are hollow', () => {
    const { dots } = drawn.get('us-plans-and-outcomes')?.drawing ?? { dots: [] };
    expect(dots.map(({ hollow }) => hollow)).toEqual([true]);
  });

  test('a statement beside a line is grey, and one of the line is the line', () => {
    const { marks, drawing } = drawn.get('us-drawdown-2020') ?? {};
    if (!marks || !('points' in marks) || !drawing) throw new Error('There is no such chart.');
    const dots = drawing.dots.reduce((sum, { path }) => sum + path.split('M').length - 1, 0);
    expect(dots).toBe(marks.points.filter(({ beside }) => beside).length);
    expect(drawing.dots.every(({ tone }) => tone === 'rest')).toBe(true);
    expect(drawing.lines).toHaveLength(1);
  });

  test('a stack has an area for each of its layers', () => {
    const { marks, drawing } = drawn.get('isaf-by-nation') ?? {};
    if (marks?.kind !== 'composition') throw new Error('There is no such stack.');
    expect(drawing?.areas.map(({ tone }) => tone)).toEqual(marks.layers.map(({ tone }) => tone).reverse());
  });
});
