import type { Ledger } from '@/lib/ledger/ledger';
import { DOWNLOAD_COLUMNS, type DownloadTable } from '@/lib/model/columns/download-columns';
import { ABOUT_COLUMNS, aboutRows } from './about-rows';
import type { Extract } from './extract';
import { figureCells, picker } from './figure-rows';
import type { Cell } from './to-csv';
import { eventToJson, seriesToJson, sourceToJson } from './to-json';
import { toSheet } from './to-sheet';
import type { Sheet } from './xlsx/sheet';
import { toXlsx } from './xlsx/to-xlsx';

/**
 * The figures of a view as a workbook, with the records that explain them and a sheet about it. `fields`: the columns of
 * the figures, in their order; all of them where it is left out.
 */
export function figuresToXlsx(
  ledger: Ledger,
  extract: Extract,
  fields: readonly string[] | null = null,
): Uint8Array<ArrayBuffer> {
  const { title, citation, version } = extract;
  return toXlsx(workbookSheets(ledger, extract, fields), {
    title,
    description: citation,
    day: version.date,
  });
}

/** The sheets: the tables as their CSV files have them, and what the file is. */
export function workbookSheets(
  ledger: Ledger,
  extract: Extract,
  fields: readonly string[] | null = null,
): Sheet[] {
  return [
    figureSheet(ledger, extract, fields),
    recordSheet('Sources', 'sources', extract, extract.sources.map(sourceToJson)),
    recordSheet('Series', 'series', extract, extract.series.map(seriesToJson)),
    recordSheet('Events', 'events', extract, extract.events.map(eventToJson)),
    {
      name: 'About',
      columns: ABOUT_COLUMNS.map((name, from) => ({ name, kind: name === 'says' ? 'link' : 'plain', from })),
      rows: aboutRows(extract),
    },
  ];
}

function figureSheet(ledger: Ledger, { figures, version }: Extract, fields: readonly string[] | null): Sheet {
  const all = DOWNLOAD_COLUMNS.figures;
  const rows = figures.map((figure) => figureCells(ledger, figure, version));
  if (fields === null) return toSheet('Figures', all, rows);
  const columns = fields.flatMap((field) => all.filter(({ name }) => name === field));
  return toSheet('Figures', columns, rows.map(picker(fields)));
}

function recordSheet(
  name: string,
  table: DownloadTable,
  { version }: Extract,
  records: readonly Readonly<Record<string, Cell>>[],
): Sheet {
  const columns = DOWNLOAD_COLUMNS[table];
  const rows = records.map((record) =>
    columns.map((column) => (column.name === 'version' ? version.date : (record[column.name] ?? null))),
  );
  return toSheet(name, columns, rows);
}
