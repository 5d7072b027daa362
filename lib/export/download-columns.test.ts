import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { Column } from '@/lib/model/columns/column';
import { DOWNLOAD_COLUMNS, FIGURE_FIELDS } from '@/lib/model/columns/download-columns';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { FIGURE_COLUMNS } from './figure-rows';
import { RECORD_TABLES, type RecordTable } from './record-tables';
import { figureToJson } from './to-json';

const ledger = loadLedger();
const names = (columns: readonly { name: string }[]) => columns.map(({ name }) => name);

/** Fields that are empty and may not be, and empty ones that are not null. */
function wronglyEmpty(row: Readonly<Record<string, unknown>>, columns: readonly Column[]): string[] {
  return names(columns.filter(({ name, required }) => row[name] === '' || (required && row[name] === null)));
}

describe('the columns that leave the house', () => {
  it('figures: every column of the CSV is described, in order, and no other', () => {
    expect(names(DOWNLOAD_COLUMNS.figures)).toEqual(FIGURE_COLUMNS);
  });

  it('figures: so is every field of the JSON', () => {
    for (const figure of ledger.figures) {
      const json: Record<string, unknown> = figureToJson(figure);
      expect(Object.keys(json).sort()).toEqual(names(FIGURE_FIELDS).sort());
      expect(wronglyEmpty(json, FIGURE_FIELDS)).toEqual([]);
    }
  });

  it.each(Object.entries(RECORD_TABLES) as [keyof typeof RECORD_TABLES, RecordTable][])(
    '%s: every field is a described column, and empty only where it may be',
    (table, { select }) => {
      const columns = DOWNLOAD_COLUMNS[table].filter(({ name }) => name !== 'version');
      for (const row of select(ledger, DEFAULT_VIEW)) {
        expect(Object.keys(row)).toEqual(names(columns));
        expect(wronglyEmpty(row, columns)).toEqual([]);
      }
    },
  );

  it('no column of a download stands twice', () => {
    for (const columns of Object.values(DOWNLOAD_COLUMNS))
      expect(new Set(names(columns)).size).toBe(columns.length);
  });
});
