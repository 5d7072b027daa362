import { describe, expect, test } from 'vitest';
import { matrixOf, tableOfChart } from '@/components/figures/table-of-figures';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartSlug } from '@/lib/model/ids';
import { selectChartFigures } from '@/lib/query/select-chart-figures';
import { ENGLISH } from '@/lib/text/catalogues';
import { quantityText } from '@/lib/text/quantity-text';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { figureLines, forceNames } from './figure-lines';

const ledger = loadLedger();
const names = forceNames(ledger);

describe.each([...ledger.charts.values()].map((chart) => [chart.slug, chart] as const))('%s', (_, chart) => {
  const { figures } = selectChartFigures(ledger, chart, DEFAULT_VIEW);
  const table = tableOfChart(chart, figureLines(ledger, figures), names, ENGLISH);

  test('its table has each of its figures once, as its source hedges it', () => {
    const said =
      table.kind === 'list'
        ? table.rows.map(({ id, hedge, number }) => [id, [hedge, number].filter(Boolean).join(' ')])
        : table.forces.flatMap(({ cells }) =>
            cells.flatMap((cell) => (cell ? [[cell[0], cell[1].replace(/^~/, 'about ')]] : [])),
          );
    expect(said.sort()).toEqual(
      figures.map(({ id, quantity }) => [id as string, quantityText(quantity, ENGLISH)]).sort(),
    );
  });

  test('its table comes back from JSON as it went', () => {
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });
});

test('a force that a table does not list has an empty cell, and none has a zero that no source says', () => {
  const isaf = ledger.charts.get('isaf-by-nation' as ChartSlug);
  if (!isaf) throw new Error('There is no chart of ISAF by nation.');
  const { figures } = selectChartFigures(ledger, isaf, DEFAULT_VIEW);
  const { tables, forces } = matrixOf(figures, names, ENGLISH);
  const cells = forces.flatMap((row) => row.cells);
  expect(cells).toHaveLength(tables.length * forces.length);
  expect(cells.filter((cell) => cell !== null)).toHaveLength(figures.length);
  expect(cells).toContain(null);
  const zeros = figures.filter(({ quantity }) => quantityText(quantity, ENGLISH) === '0');
  expect(cells.filter((cell) => cell?.[1] === '0')).toHaveLength(zeros.length);
});
