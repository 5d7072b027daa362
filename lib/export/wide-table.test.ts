import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { Figure } from '@/lib/model/figure';
import type { ChartSlug } from '@/lib/model/ids';
import { RANKS } from '@/lib/model/lists';
import { highOf, lowOf } from '@/lib/model/quantity';
import { selectChartFigures } from '@/lib/query/select-chart-figures';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { toWideTable } from './wide-table';

const ledger = loadLedger();
const figuresOf = (slug: string, view: Partial<View> = {}) => {
  const chart = ledger.charts.get(slug as ChartSlug);
  if (!chart) throw new Error(`No chart ${slug}.`);
  return selectChartFigures(ledger, chart, { ...DEFAULT_VIEW, ...view }).figures;
};
const wide = (figures: readonly Figure[], apart?: (figure: Figure) => string) => {
  const { columns, rows } = toWideTable(figures, ledger.newest, apart);
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
};
const US = 'us-troops-afghanistan/USA/AFG';

describe('a wide table', () => {
  it('has a column a line and beside it what else the figure says', () => {
    const { columns } = toWideTable(figuresOf('us-drawdown-2020', { status: ['planned'] }), ledger.newest);
    const line = `${US}/planned`;
    expect(columns).toEqual([
      'as_of',
      'earliest',
      'latest',
      'row',
      line,
      `${line}_max`,
      `${line}_qualifier`,
      `${line}_id`,
      'version',
    ]);
  });

  it('never puts a plan into the column of a level', () => {
    const columns = toWideTable(figuresOf('us-drawdown-2020'), ledger.newest).columns;
    expect(columns).toEqual(expect.arrayContaining([`${US}/planned`, `${US}/actual`, `${US}/estimate`]));
    const [row] = wide(figuresOf('us-drawdown-2020')).filter(
      (each) => each[`${US}/planned_id`] === 'bg6pzme4',
    );
    expect(row).toMatchObject({ as_of: '2021-01-15~', [`${US}/planned`]: 2500 });
  });

  it.each(ledger.catalogue.charts.map(({ slug }) => slug))(
    'loses no figure of %s, and doubles none',
    (slug) => {
      const figures = figuresOf(slug, { figures: 'all' });
      const rows = wide(figures);
      const ids = rows.flatMap((row) =>
        Object.entries(row).filter(([name, id]) => name.endsWith('_id') && id),
      );
      expect(ids.map(([, id]) => id).sort()).toEqual(figures.map(({ id }) => id).sort());
      for (const row of rows) {
        for (const figure of figures) {
          const line = [figure.series, figure.force, figure.place, figure.status].filter(Boolean).join('/');
          if (row[`${line}_id`] !== figure.id) continue;
          const { quantity } = figure;
          expect(row).toMatchObject({
            as_of: figure.asOf.edtf,
            [line]: lowOf(quantity),
            [`${line}_max`]: quantity.kind === 'range' ? highOf(quantity) : null,
            [`${line}_qualifier`]: quantity.qualifier,
          });
        }
      }
    },
  );

  it('two figures of one date and line stand in two rows: 8,400 by the old rule, 11,000 by the new one', () => {
    const rows = wide(figuresOf('counting-rules-2017')).filter(({ as_of }) => as_of === '2017-08-30');
    expect(rows.map((row) => [row.row, row[`${US}/actual`]])).toEqual([
      [1, 8400],
      [2, 11_000],
    ]);
  });

  it('of several the preferred one stands first', () => {
    const rankOf = new Map(ledger.figures.map(({ id, rank }) => [id as string, RANKS.indexOf(rank)]));
    const last = new Map<string, number>();
    for (const row of wide(ledger.figures)) {
      for (const [name, id] of Object.entries(row).filter(([name, id]) => name.endsWith('_id') && id)) {
        const [key, rank] = [`${row.as_of} ${name}`, rankOf.get(String(id)) ?? -1];
        expect(rank, `${key} ${id}`).toBeGreaterThanOrEqual(last.get(key) ?? 0);
        last.set(key, rank);
      }
    }
  });

  it('date and row are a key', () => {
    const rows = wide(ledger.figures);
    expect(new Set(rows.map(({ as_of, row }) => `${as_of} ${row}`)).size).toBe(rows.length);
  });

  it('rows stand in the order of time', () => {
    const days = wide(figuresOf('us-afghanistan', { figures: 'all' })).map(({ earliest }) =>
      String(earliest),
    );
    expect(days).toEqual([...days].sort());
  });

  it('keeps apart what may not share a row', () => {
    const figures = figuresOf('isaf-by-nation');
    const sources = new Map(figures.map(({ id, source }) => [id as string, source]));
    const rows = wide(figures, ({ source }) => source);
    expect(rows).toHaveLength(67);
    for (const row of rows) {
      const ids = Object.entries(row).filter(([name, id]) => name.endsWith('_id') && id);
      expect(new Set(ids.map(([, id]) => sources.get(String(id)))).size).toBe(1);
    }
  });

  it('a force that a table does not list has no zero', () => {
    const [first] = wide(figuresOf('isaf-by-nation'), ({ source }) => source);
    expect(Object.values(first ?? {})).toContain(null);
  });

  it('without figures keeps its header', () => {
    expect(toWideTable([], ledger.newest)).toEqual({
      columns: ['as_of', 'earliest', 'latest', 'row', 'version'],
      rows: [],
    });
  });
});
