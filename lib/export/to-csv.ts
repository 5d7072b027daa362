import { stringify } from 'csv-stringify/sync';

/** A cell that leaves the house. `null` is an empty cell: missing, not zero. */
export type Cell = string | number | null;

// Data are checked against this when they come in; words of ours and of queries pass here too.
const FORMULA = /^[=+\-@\t\r]/;

/** CSV as RFC 4180 has it: UTF-8, CRLF, one header row; no cell can start a formula. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)),
  );
  return stringify([[...columns], ...safe], { record_delimiter: '\r\n' });
}
