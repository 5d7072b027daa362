import type { Ledger } from '@/lib/ledger/ledger';
import { ABOUT_COLUMNS, aboutRows } from './about-rows';
import type { Extract } from './extract';
import { FIGURE_COLUMNS, figureCells } from './figure-rows';
import { RECORD_TABLES } from './record-tables';
import type { Cell } from './to-csv';
import { eventToJson, seriesToJson, sourceToJson } from './to-json';
import { toSheet } from './to-sheet';
import type { Sheet } from './xlsx/sheet';
import { toXlsx } from './xlsx/to-xlsx';

/** The figures of a view as a workbook, with the records that explain them and a sheet about it. */
export function figuresToXlsx(ledger: Ledger, extract: Extract): Uint8Array<ArrayBuffer> {
  return toXlsx(workbookSheets(ledger, extract), {
    title: extract.title,
    description: extract.citation,
    day: extract.version.date,
  });
}

/** The sheets: the tables as their CSV files have them, and what the file is. */
export function workbookSheets(ledger: Ledger, extract: Extract): Sheet[] {
  const { figures, version, sources, series, events } = extract;
  const cells = figures.map((figure) => figureCells(ledger, figure, version));
  return [
    toSheet('Figures', FIGURE_COLUMNS, cells),
    recordSheet('Sources', RECORD_TABLES.sources.columns, sources.map(sourceToJson)),
    recordSheet('Series', RECORD_TABLES.series.columns, series.map(seriesToJson)),
    recordSheet('Events', RECORD_TABLES.events.columns, events.map(eventToJson)),
    {
      name: 'About',
      columns: ABOUT_COLUMNS.map((name, from) => ({ name, kind: name === 'says' ? 'link' : 'plain', from })),
      rows: aboutRows(extract),
    },
  ];
}

function recordSheet(
  name: string,
  columns: readonly string[],
  records: readonly Readonly<Record<string, Cell>>[],
): Sheet {
  return toSheet(
    name,
    columns,
    records.map((record) => columns.map((column) => record[column] ?? null)),
  );
}
