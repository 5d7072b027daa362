import type { Cell } from './to-csv';
import type { Sheet, SheetColumn } from './xlsx/sheet';

/** Columns whose cells are days. */
const DAYS = new Set([
  'earliest',
  'latest',
  'published_earliest',
  'published_latest',
  'member_since',
  'recorded',
  'version',
]);
/** Columns of EDTF. Beside each stands one with the real date, where it is a day. */
const EDTF = new Set(['as_of', 'published', 'date', 'end_date']);
const LINKS = new Set(['url', 'passage_url', 'read_at', 'address']);

/** The real date beside a date that is not always a day. */
export const dayColumn = (column: string) => `${column}_day`;

/** A table as it stands in a CSV file, as a sheet: the same columns and cells, and beside each EDTF date the day. */
export function toSheet(name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Sheet {
  return {
    name,
    columns: columns.flatMap((column, from): SheetColumn[] => [
      { name: column, kind: kindOf(column), from },
      ...(EDTF.has(column) ? [{ name: dayColumn(column), kind: 'day-only' as const, from }] : []),
    ]),
    rows,
  };
}

function kindOf(column: string): SheetColumn['kind'] {
  if (DAYS.has(column)) return 'day';
  return LINKS.has(column) ? 'link' : 'plain';
}
