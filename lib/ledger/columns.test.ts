import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Column, DataTable } from '@/lib/model/columns/column';
import { COLUMN_TYPES } from '@/lib/model/columns/column-types';
import { DATA_TABLES } from '@/lib/model/columns/tables';
import { loadLedger } from './load-ledger';
import {
  breakRow,
  correctionRow,
  eventRow,
  figureRow,
  forceRow,
  placeRow,
  seriesRow,
  sourceRow,
  verificationRow,
  versionRow,
} from './rows';

const SCHEMAS: Readonly<Record<DataTable, z.ZodObject>> = {
  figures: figureRow,
  sources: sourceRow,
  series: seriesRow,
  forces: forceRow,
  places: placeRow,
  events: eventRow,
  breaks: breakRow,
  versions: versionRow,
  verifications: verificationRow,
  corrections: correctionRow,
};

const EACH = Object.entries(DATA_TABLES).flatMap(([table, { columns }]) =>
  columns.map((column) => ({ table: table as DataTable, column, name: `${table}.${column.name}` })),
);

const takes = (table: DataTable, { name }: Column, cell: string): boolean =>
  (SCHEMAS[table].shape[name] as z.ZodType).safeParse(cell).success;

/** The ids of a table that another one may name. */
function idsOf(table: DataTable): ReadonlySet<string> {
  const { figureById, series, sources, forces, places, versions } = loadLedger();
  const ids: Partial<Record<DataTable, Iterable<string>>> = {
    figures: figureById.keys(),
    series: series.keys(),
    sources: sources.keys(),
    forces: forces.keys(),
    places: places.keys(),
    versions: versions.map(({ date }) => date),
  };
  return new Set(ids[table] ?? []);
}

describe('the columns of data/', () => {
  it.each(Object.entries(DATA_TABLES))(
    '%s: every column is described, in order, and no other',
    (table, it) => {
      expect(it.columns.map(({ name }) => name)).toEqual(Object.keys(SCHEMAS[table as DataTable].shape));
    },
  );

  it.each(EACH)('$name: the good example is good', ({ table, column }) => {
    expect(takes(table, column, column.good)).toBe(true);
    const { pattern } = COLUMN_TYPES[column.type];
    if (pattern) expect(column.good).toMatch(pattern);
    if (column.type === 'choice') expect(column.choices).toContain(column.good);
  });

  // What text says wrong only a reader sees.
  it.each(EACH.filter(({ column }) => column.type !== 'text'))(
    '$name: the bad example is refused',
    ({ table, column }) => {
      const isNamed = column.references === null || idsOf(column.references.table).has(column.bad);
      expect(takes(table, column, column.bad) && isNamed).toBe(false);
    },
  );

  it.each(EACH.filter(({ column }) => column.references && column.name !== 'withdrawn'))(
    '$name: the good example is there',
    ({ column }) => {
      expect(idsOf(column.references?.table ?? 'series')).toContain(column.good);
    },
  );

  it.each(EACH)('$name: may be empty or not, as it says', ({ table, column }) => {
    expect(takes(table, column, '')).toBe(!column.required);
  });

  it.each(EACH)('$name: a choice has its list and a number its unit', ({ column }) => {
    expect(column.choices.length > 0).toBe(column.type === 'choice');
    expect(column.unit !== null).toBe(column.type === 'integer');
  });
});
