import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { FigureId } from '@/lib/model/ids';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { chartsOfFigures } from './charts-of-figures';
import { selectChartFigures } from './select-chart-figures';

const ledger = loadLedger();
const chartsOf = (...ids: string[]) => {
  const figures = ids
    .map((id) => ledger.figureById.get(id as FigureId))
    .filter((figure) => figure !== undefined);
  expect(figures).toHaveLength(ids.length);
  return chartsOfFigures(ledger, ledger.catalogue.charts, figures, DEFAULT_VIEW);
};
const someOf = (series: string, force: string) =>
  ledger.figures
    .filter((figure) => figure.series === series && figure.force === force)
    .map(({ id }) => id as string);

describe('the charts that draw some figures together', () => {
  it('draw every one of them in the view that they are given', () => {
    const chosen = someOf('us-troops-afghanistan', 'USA').slice(0, 40);
    const found = chartsOf(...chosen);
    expect(found.map(({ chart }) => chart.slug as string)).toContain('us-afghanistan');
    for (const { chart, view } of found) {
      const drawn = new Set(selectChartFigures(ledger, chart, view).figures.map(({ id }) => id as string));
      expect(
        chosen.every((id) => drawn.has(id)),
        chart.slug,
      ).toBe(true);
    }
  });

  it('name the forces that were chosen, where only the largest are drawn by name', () => {
    const [found] = chartsOf(
      ...someOf('isaf-contribution', 'EST').slice(-1),
      ...someOf('isaf-contribution', 'DEU').slice(-1),
    );
    expect(found).toBeDefined();
    expect(
      chartsOf(...someOf('isaf-contribution', 'EST').slice(-1)).some(({ view }) =>
        view.force?.includes('EST'),
      ),
    ).toBe(true);
  });

  it('are none where no chart counts both things', () => {
    expect(
      chartsOf(
        ...someOf('nato-member-states', 'NATO').slice(0, 1),
        ...someOf('kfor-strength', 'DEU').slice(0, 1),
      ),
    ).toEqual([]);
  });

  it('of nothing are none', () => {
    expect(chartsOf()).toEqual([]);
  });
});
