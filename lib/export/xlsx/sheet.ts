import type { Cell } from '@/lib/export/to-csv';

/** One sheet of a workbook: a header row, frozen and with filters, and rows below it. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** A column says which of a row's cells it shows. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface SheetColumn {
  readonly name: string;
  /**
   * `plain`: text and numbers as they are. `day`: ISO days as real dates. `day-only`: the same, and empty where a date is
   * no day. `link`: addresses, live where they are of the web.
   */
  readonly kind: 'plain' | 'day' | 'day-only' | 'link';
  /** Which cell of a row it shows. */
  readonly from: number;
}

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The cells of a sheet, its header included: `A1:AH4889`. */
export function rangeOf({ columns, rows }: Sheet, mark = ''): string {
  return `${mark}A${mark}1:${mark}${columnLetters(columns.length - 1)}${mark}${rows.length + 1}`;
}
