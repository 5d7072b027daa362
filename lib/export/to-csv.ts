import { stringify } from 'csv-stringify/sync';

/** A cell that leaves the house. `null` is an empty cell: missing, not zero. */
export type Cell = string | number | null;

const LINE_END = '\r\n';
// Between records on their way through the library: no cell has it, so that rows can be taken apart again.
const RECORD_END = '\u001e';
// Data are checked against this when they come in; words of ours and of queries pass here too.
const FORMULA = /^[=+\-@\t\r]/;

/** CSV as RFC 4180 has it: UTF-8, CRLF, one header row; no cell can start a formula. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return joinRows([toRow(columns), ...toRows(rows)]);
}

/** Rows of cells as rows of text, without their ends. */
function toRows(rows: readonly (readonly Cell[])[]): string[] {
  if (rows.length === 0) return [];
  const text = stringify(rows.map(safeCells), {
    record_delimiter: RECORD_END,
    eof: false,
    // The library quotes what holds its own record delimiter; ours in the end is the line break.
    quoted_match: /[\r\n]/,
  });
  const made = text.split(RECORD_END);
  if (made.length !== rows.length)
    throw new Error(`${rows.length} rows became ${made.length}: a cell holds U+001E.`);
  return made;
}

// By this Excel knows that a file is UTF-8; R and some others take it for a part of the first column's name.
const BYTE_ORDER_MARK = '\ufeff';

/** A CSV file for Excel, which without a byte-order mark reads UTF-8 as the letters of another alphabet. */
export function forExcel(csv: string): string {
  return BYTE_ORDER_MARK + csv;
}

/** One row of cells as text, without its end. */
export function toRow(cells: readonly Cell[]): string {
  return toRows([cells])[0] ?? '';
}

// Text that no rule of this file concerns: it stands in a row as it is.
const PLAIN = /^(?![=+\-@\t])[^",\r\n]*$/;

/** Writes any of these rows as text, without its end: what needs the library is handed to it at once, and only once. */
export function rowWriter(rows: Iterable<readonly Cell[]>): (cells: readonly Cell[]) => string {
  // Cells repeat: each text is looked at once, and found again by itself.
  const textOf = new Map<string, string>();
  for (const row of rows) for (const cell of row) if (typeof cell === 'string') textOf.set(cell, cell);
  const odd = [...textOf.keys()].filter((cell) => !PLAIN.test(cell));
  const texts = toTexts(odd);
  for (let at = 0; at < odd.length; at++) textOf.set(odd[at] ?? '', texts[at] ?? '');
  const write = (cell: Cell) => {
    if (typeof cell !== 'string') return cell ?? '';
    const text = textOf.get(cell);
    if (text === undefined) throw new Error(`"${cell}" is in none of the rows that were to be written.`);
    return text;
  };
  return (row) => {
    let text = '';
    for (let at = 0; at < row.length; at++) text += `${at === 0 ? '' : ','}${write(row[at] ?? null)}`;
    return text;
  };
}

/** Single cells as text: to the library they are one long record, which costs it less than as many short ones. */
function toTexts(cells: readonly string[]): string[] {
  if (cells.length === 0) return [];
  const text = stringify([safeCells(cells)], {
    delimiter: RECORD_END,
    eof: false,
    quoted_match: /[,\r\n]/,
  });
  const made = text.split(RECORD_END);
  if (made.length !== cells.length)
    throw new Error(`${cells.length} cells became ${made.length}: one holds U+001E.`);
  return made;
}

/** Rows of text as a file. */
export function joinRows(rows: readonly string[]): string {
  return rows.join(LINE_END) + LINE_END;
}

function safeCells(cells: readonly Cell[]): readonly Cell[] {
  return cells.some(isFormula) ? cells.map((cell) => (isFormula(cell) ? `'${cell}` : cell)) : cells;
}

function isFormula(cell: Cell): boolean {
  return typeof cell === 'string' && FORMULA.test(cell);
}
