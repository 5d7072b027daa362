import { CsvError, parse } from 'csv-parse/sync';
import { BYTE_ORDER_MARK, encodingProblem } from '@/lib/ledger/encoding-problems';
import type { Problem } from '@/lib/model/problem';
import { DRAFT_COLUMNS, type Draft } from './draft';

const NAMES = DRAFT_COLUMNS.map(({ name }) => name);

/** Reads figures to add from a CSV file with some of the columns in any order. All that is wrong is said, nothing guessed. */
export function readDrafts(file: string, bytes: Buffer): { drafts: Draft[]; problems: Problem[] } {
  const refused = (
    code: string,
    line: number | null,
    column: string | null,
    message: string,
    hint: string,
  ) => ({
    drafts: [],
    problems: [{ code, file, line, column, message, hint }],
  });
  // Excel writes the mark; here it does no harm.
  const text = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
  const unread = encodingProblem(text);
  if (unread) return refused(unread.code, unread.line, null, unread.message, unread.hint);
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, { info: true, skip_empty_lines: true }) as unknown as typeof rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    return refused(
      'csv-syntax',
      line,
      null,
      error.message,
      'Quote cells that hold a comma, a quote or a line break; close every quote.',
    );
  }
  const [head, ...lines] = rows;
  const columns = head?.record ?? [];
  const wrong = columns.flatMap((column, index): Problem[] => {
    const isTwice = columns.indexOf(column) !== index;
    if (!isTwice && NAMES.includes(column)) return [];
    const message = isTwice
      ? `The column "${column}" stands twice.`
      : `There is no column "${column}" to fill.`;
    const code = isTwice ? 'duplicate-column' : 'unknown-column';
    return [{ code, file, line: 1, column, message, hint: `The columns are: ${NAMES.join(', ')}.` }];
  });
  if (wrong.length > 0) return { drafts: [], problems: wrong };
  if (lines.length === 0)
    return refused(
      'no-rows',
      null,
      null,
      'The file has no row.',
      'One row is one figure, below a row with the columns.',
    );
  const toDraft = ({ record, info }: (typeof rows)[number]): Draft => ({
    line: info.lines,
    cells: Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ''])),
  });
  return { drafts: lines.map(toDraft), problems: [] };
}
