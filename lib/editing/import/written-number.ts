import { wholeNumberHint } from '@/lib/ledger/cell-hints';
import type { GridCell } from './read-grid';

/** A number as a table writes it and as the ledger counts it; or what is wrong with it, in a sentence. */
export type WrittenNumber =
  | { readonly written: string; readonly value: string; readonly isRounded: boolean }
  | { readonly message: string; readonly hint: string };

/**
 * Reads a cell as a number. In a table of thousands "22.059" is 22059; elsewhere a point may as well group digits, and what
 * can be read in two ways is refused. Digits are moved and never multiplied, which would make 22058.999.
 */
export function writtenNumber(
  cell: GridCell,
  { times, rounded }: { times: number; rounded: boolean },
): WrittenNumber {
  if (cell instanceof Date) {
    const message = `${cell.toISOString().slice(0, 10)} is a date, where a number should be.`;
    return {
      message,
      hint: 'A spreadsheet has turned it into a date: look into the document and write the number.',
    };
  }
  const written = String(cell).trim();
  const isWhole = /^(0|[1-9]\d*)$/.test(written);
  // A number of a workbook has one reading; text with a point has two unless the table counts thousands.
  const isDecimal = /^\d+\.\d+$/.test(written) && (typeof cell === 'number' || times > 1);
  if (!isWhole && !isDecimal)
    return { message: `"${written}" is no number.`, hint: `It ${wholeNumberHint(written)}.` };
  const { whole, rest } = shifted(written, Math.log10(times));
  if (!/[1-9]/.test(rest)) return { written, value: whole, isRounded: false };
  if (rounded) return { written, value: String(BigInt(whole) + (rest >= '5' ? 1n : 0n)), isRounded: true };
  const hint =
    'Ask for rounding in the mapping ("rounded": true), which the note then says, or correct the cell.';
  return { message: `"${written}" times ${times} is no whole number.`, hint };
}

/** A decimal with its point moved to the right. */
function shifted(written: string, places: number): { whole: string; rest: string } {
  const [before = '', after = ''] = written.split('.');
  const padded = after.padEnd(places, '0');
  return { whole: String(BigInt(before + padded.slice(0, places))), rest: padded.slice(places) };
}
