import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '@/lib/model/problem';

/** One row of a table: its cells by column, and the line of the file on which it ends. */
export interface Line {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface RawTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

interface Record_ {
  readonly record: string[];
  readonly info: { readonly lines: number };
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
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return whole('not-utf-8', null, 'The file is not UTF-8.', 'Save it as UTF-8 without byte-order mark.');
  }
  let records: Record_[];
  try {
    records = parse(text, { info: true }) as unknown as Record_[];
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
  const [head, ...rows] = records;
  const columns = head?.record ?? [];
  const problems = columnProblems(file, columns, expected);
  if (problems.length > 0) return { table: null, problems };
  const lines = rows.map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ''])),
  }));
  return { table: { file, columns, lines }, problems: [] };
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
