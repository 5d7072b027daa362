import type { z } from 'zod';
import type { Problem } from '@/lib/model/problem';
import type { RawTable } from './read-table';

/** A row whose cells have the right form, and where it stands. */
export interface CheckedRow<Row> {
  readonly file: string;
  readonly line: number;
  readonly row: Row;
}

// A spreadsheet runs what begins so. Quoting does not help: it is stripped on opening.
const FORMULA = /^[=+\-@\t\r]/;

/** Checks every cell of a table by its column's schema; returns the good rows and all problems. */
export function checkRows<Row>(
  table: RawTable,
  schema: z.ZodObject & z.ZodType<Row>,
): { rows: CheckedRow<Row>[]; problems: Problem[] } {
  const rows: CheckedRow<Row>[] = [];
  const problems: Problem[] = [];
  const columns = table.columns.map((column, at) => ({
    column,
    at,
    read: cellReader(schema.shape[column] as CellSchema),
  }));
  // A copy has room for all its cells at once; one that grows is moved again and again.
  const empty = Object.fromEntries(table.columns.map((column) => [column, null]));
  for (const { line, cells } of table.lines) {
    const found = problems.length;
    const row: Record<string, unknown> = { ...empty };
    for (const { column, at, read } of columns) {
      const { value, wrong } = read(cells[at] ?? '');
      row[column] = value;
      if (wrong.length === 0) continue;
      for (const finding of wrong) problems.push({ file: table.file, line, column, ...finding });
    }
    if (problems.length === found) rows.push({ file: table.file, line, row: row as Row });
  }
  return { rows, problems };
}

type CellSchema = z.ZodType<unknown, string>;
type Finding = Pick<Problem, 'code' | 'message' | 'hint'>;
interface ReadCell {
  readonly value: unknown;
  readonly wrong: readonly Finding[];
}

/** So many different cells of a column are remembered: more are ids and passages, which never come again. */
const MOST_KNOWN = 20_000;

/** Reads the cells of one column; what stands in it a thousand times is checked once. */
function cellReader(schema: CellSchema): (cell: string) => ReadCell {
  const known = new Map<string, ReadCell>();
  return (cell) => {
    const seen = known.get(cell);
    if (seen) return seen;
    const read = readCell(cell, schema);
    if (known.size < MOST_KNOWN) known.set(cell, read);
    return read;
  };
}

function readCell(cell: string, schema: CellSchema): ReadCell {
  const checked = schema.safeParse(cell);
  const plain = plainTextProblems(cell);
  if (checked.success) return { value: checked.data, wrong: plain };
  const wrong = checked.error.issues.map((issue) => ({
    code: 'cell',
    message: `"${cell.slice(0, 80)}" cannot stand here.`,
    hint: hintOf(issue),
  }));
  return { value: null, wrong: [...wrong, ...plain] };
}

function plainTextProblems(cell: string): Finding[] {
  const found = [];
  if (FORMULA.test(cell)) {
    found.push({
      code: 'formula-cell',
      message: `"${cell.slice(0, 40)}" begins like a formula.`,
      hint: 'Begin the cell with a letter, a digit or a quotation mark; no cell may begin with = + - @ or a tab.',
    });
  }
  if (cell !== cell.trim()) {
    found.push({
      code: 'outer-space',
      message: `"${cell.slice(0, 40)}" begins or ends with white space.`,
      hint: 'Take the white space away.',
    });
  }
  return found;
}

/** What would be right, in a sentence. */
function hintOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `It must be one of: ${issue.values.join(', ')}.`;
  return `It ${issue.message}.`;
}
