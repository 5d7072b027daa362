import { DAY_MS, timeDay } from '@/lib/model/as-of';

/** What to write instead, for the mistakes that people and spreadsheets make. Sentences that follow "It …". */

/** "4,500", "4.500" and "4 500" name a number; only how it is written is wrong. */
export function wholeNumberHint(cell: string): string {
  const rule = 'must be a whole number without separators';
  const isGrouped = /^\d{1,3}([.,'’\s]\d{3})+$/.test(cell);
  return isGrouped ? `${rule}: write ${cell.replace(/\D/g, '')}` : `${rule}, as in 4500`;
}

// Day 1 of a spreadsheet is 1 January 1900, and it takes 1900 for a leap year.
const SPREADSHEET_ZERO = Date.UTC(1899, 11, 30);

/** A date as a spreadsheet or a person of some country writes it. */
export function dateHint(cell: string): string {
  const rule = 'must be an EDTF date';
  if (/^[2-5]\d{4}$/.test(cell)) {
    const day = timeDay(SPREADSHEET_ZERO + Number(cell) * DAY_MS);
    return `${rule}; a spreadsheet has turned it into a number, which is ${day} in its calendar: write ${day} if the document says so`;
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell);
  if (dotted) {
    const [, day = '', month = '', year] = dotted;
    return `${rule}: write ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(cell))
    return `${rule}, year first, as in 2020-12-01; ${cell} can be read in two ways, so look into the document`;
  return `${rule}: 2020-12-01, 2020-12, 2020, 2020-12~ or a/b`;
}
