import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

export type Cells = Readonly<Record<string, string>>;

/**
 * The text of a table with rows more, each where the file's order puts it: behind the last row that is not after it.
 * Columns that a row does not have are empty.
 */
export function insertRows(text: string, rows: readonly Cells[], order: readonly string[]): string {
  const [columns = [], ...lines] = parse(text) as string[][];
  const keyAt = order.map((column) => columns.indexOf(column));
  const isAfter = (line: readonly string[], other: readonly string[]) => {
    const differing = keyAt.find((at) => line[at] !== other[at]);
    return differing !== undefined && (line[differing] ?? '') > (other[differing] ?? '');
  };
  for (const row of rows) {
    const line = columns.map((column) => row[column] ?? '');
    const before = lines.findLastIndex((other) => !isAfter(other, line));
    lines.splice(before + 1, 0, line);
  }
  return stringify([columns, ...lines]);
}

/** How the rows of the files are sorted. */
export const FIGURE_ORDER = ['series', 'as_of', 'force', 'source'];
export const SOURCE_ORDER = ['id'];
