import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '@/lib/model/problem';
import { encodingProblem } from './encoding-problems';
import { quickCsv } from './quick-csv';

/** One row of a table: its cells in the order of the columns, and the line of the file on which it ends. */
interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface RawTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

/** All cells of one column, as they stand in the file. */
export function columnOf({ columns, lines }: RawTable, column: string): string[] {
  const at = columns.indexOf(column);
  return lines.map(({ cells }) => cells[at] ?? '');
}

/** Cuts the text of a CSV file into rows with their line numbers. Says what stops it instead of throwing. */
export function readTable(
  file: string,
  bytes: Buffer,
  expected: readonly string[],
): { table: RawTable | null; problems: Problem[] } {
  const whole = (code: string, line: number | null, message: string, hint: string) => ({
    table: null,
    problems: [{ code, file, line, column: null, message, hint }],
  });
  const unread = encodingProblem(bytes);
  if (unread) return whole(unread.code, unread.line, unread.message, unread.hint);
  let records: string[][];
  try {
    records = quickCsv(bytes.toString('utf8')) ?? parse(bytes);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    return whole(
      'csv-syntax',
      line,
      error.message,
      'Quote cells that hold a comma, a quote or a line break; double a quote inside.',
    );
  }
  const [columns = [], ...rows] = records;
  const problems = columnProblems(file, columns, expected);
  if (problems.length > 0) return { table: null, problems };
  return { table: { file, columns, lines: toLines(rows, 1 + lineBreaks(columns)) }, problems: [] };
}

function toLines(rows: readonly string[][], headLines: number): Line[] {
  let line = headLines;
  return rows.map((cells) => {
    line += 1 + lineBreaks(cells);
    return { line, cells };
  });
}

/** Line breaks inside quoted cells, which make a row longer than one line. */
function lineBreaks(row: readonly string[]): number {
  let breaks = 0;
  for (const cell of row) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}

function columnProblems(file: string, columns: readonly string[], expected: readonly string[]): Problem[] {
  const problem = (code: string, column: string, message: string, hint: string): Problem => ({
    code,
    file,
    line: 1,
    column,
    message,
    hint,
  });
  const list = `The columns are: ${expected.join(', ')}.`;
  const unknown = columns.filter((column) => !expected.includes(column));
  const missing = expected.filter((column) => !columns.includes(column));
  const twice = columns.filter((column, index) => columns.indexOf(column) !== index);
  return [
    ...unknown.map((column) =>
      problem('unknown-column', column, `There is no column "${column}" in this table.`, list),
    ),
    ...missing.map((column) => problem('missing-column', column, `The column "${column}" is missing.`, list)),
    ...twice.map((column) =>
      problem('duplicate-column', column, `The column "${column}" stands twice.`, list),
    ),
  ];
}
