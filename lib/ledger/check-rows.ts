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

/** Checks every cell of a table by its schema; returns the good rows and all problems. */
export function checkRows<Row>(
  table: RawTable,
  schema: z.ZodType<Row>,
): { rows: CheckedRow<Row>[]; problems: Problem[] } {
  const rows: CheckedRow<Row>[] = [];
  const problems: Problem[] = [];
  for (const { line, cells } of table.lines) {
    const at = { file: table.file, line };
    for (const [column, cell] of Object.entries(cells)) {
      problems.push(...plainTextProblems(cell).map((found) => ({ ...at, column, ...found })));
    }
    const checked = schema.safeParse(cells);
    if (checked.success) rows.push({ ...at, row: checked.data });
    else problems.push(...checked.error.issues.map((issue) => ({ ...at, ...cellProblem(issue, cells) })));
  }
  return { rows, problems };
}

function plainTextProblems(cell: string): Pick<Problem, 'code' | 'message' | 'hint'>[] {
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

function cellProblem(issue: z.core.$ZodIssue, cells: Readonly<Record<string, string>>) {
  const column = issue.path.length > 0 ? String(issue.path[0]) : null;
  const value = column === null ? '' : (cells[column] ?? '');
  return { code: 'cell', column, message: `"${value.slice(0, 80)}" cannot stand here.`, hint: hintOf(issue) };
}

/** The words of the innermost reason: a cell that may also be empty reports why its content does not fit. */
function hintOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `It must be one of: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.at(-1)?.[0];
    if (inner) return `${hintOf(inner)} Or leave it empty.`;
  }
  return `It ${issue.message}.`;
}
