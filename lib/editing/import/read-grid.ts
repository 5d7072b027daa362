import { CsvError, parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { BYTE_ORDER_MARK, encodingProblem } from '@/lib/ledger/encoding-problems';
import type { Problem } from '@/lib/model/problem';

/** A cell as its program has it: CSV knows text alone. */
export type GridCell = string | number | boolean | Date | null;

/** A row of a table of any layout, and the line or row number by which an editor finds it. */
export interface GridRow {
  readonly line: number;
  readonly cells: readonly GridCell[];
}

type Read = { readonly rows: readonly GridRow[] } | { readonly problems: readonly Problem[] };

/** Reads a CSV file or a sheet of a workbook as rows of cells. */
export async function readGrid(file: string, bytes: Buffer, sheet: string | undefined): Promise<Read> {
  return isWorkbook(bytes) ? readSheet(file, bytes, sheet) : readCsv(file, bytes);
}

/** A workbook is a ZIP archive, whatever its name says. */
function isWorkbook(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));
}

async function readSheet(file: string, bytes: Buffer, wanted: string | undefined): Promise<Read> {
  let sheets: Awaited<ReturnType<typeof readXlsx>>['sheets'];
  try {
    ({ sheets } = await readXlsx(bytes));
  } catch (error) {
    const message = `It cannot be read as a workbook: ${error instanceof Error ? error.message : error}`;
    return refused(file, 'workbook', null, message, 'Save it as .xlsx or as CSV in UTF-8.');
  }
  const named = (name: string) => name.trim().toLowerCase() === wanted?.trim().toLowerCase();
  const sheet = wanted === undefined ? sheets[0] : sheets.find(({ name }) => named(name));
  if (!sheet) {
    const hint = `Its sheets are: ${sheets.map(({ name }) => name).join(', ')}.`;
    return refused(file, 'no-sheet', null, `There is no sheet "${wanted}".`, hint);
  }
  return { rows: sheet.rows.map((cells, index) => ({ line: index + 1, cells })) };
}

function readCsv(file: string, bytes: Buffer): Read {
  const text = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
  const unread = encodingProblem(text);
  if (unread) return refused(file, unread.code, unread.line, unread.message, unread.hint);
  try {
    const records = parse(text, { info: true, relax_column_count: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return {
      rows: records.map(({ record, info }) => ({
        line: info.lines,
        cells: record.map((cell) => cell || null),
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    return refused(
      file,
      'csv-syntax',
      line,
      error.message,
      'Quote cells that hold a comma or a quote; close every quote.',
    );
  }
}

function refused(file: string, code: string, line: number | null, message: string, hint: string): Read {
  return { problems: [{ code, file, line, column: null, message, hint }] };
}
