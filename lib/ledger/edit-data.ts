import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { dataFolder, readDataFiles } from './load-ledger';
import type { DataFiles } from './tables';

/** For tests: the real data with one change, so that a check is seen to find just that. */

export function realData(): Map<string, Buffer> {
  return new Map(readDataFiles(dataFolder()));
}

export function withText(file: string, edit: (text: string) => string): DataFiles {
  const files = realData();
  const before = files.get(file)?.toString('utf8') ?? '';
  const after = edit(before);
  if (after === before) throw new Error(`The edit of ${file} changes nothing.`);
  return files.set(file, Buffer.from(after));
}

/** Changes cells of the first row that `matches`; returns the files and the line of that row. */
export function withCells(
  file: string,
  matches: Readonly<Record<string, string>>,
  cells: Readonly<Record<string, string>>,
): { files: DataFiles; line: number } {
  const files = realData();
  const text = files.get(file)?.toString('utf8') ?? '';
  const [columns = [], ...rows] = parse(text);
  const at = (column: string) => {
    const index = columns.indexOf(column);
    if (index < 0) throw new Error(`${file} has no column ${column}.`);
    return index;
  };
  const wanted = Object.entries(matches);
  const index = rows.findIndex((row) => wanted.every(([column, cell]) => row[at(column)] === cell));
  const row = rows[index];
  if (!row) throw new Error(`${file} has no such row.`);
  for (const [column, cell] of Object.entries(cells)) row[at(column)] = cell;
  files.set(file, Buffer.from(stringify([columns, ...rows])));
  return { files, line: index + 2 };
}
