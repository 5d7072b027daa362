import edtf from 'edtf';
import { type AsOf, EDTF_FORM, timeDay } from '@/lib/model/as-of';
import { daysOf } from '@/lib/model/plain-date';

const known = new Map<string, AsOf | null>();

/** Reads an EDTF level 0 or 1 date (day, month, year, `~`, `a/b` of these) into days; null for anything else. */
export function parseAsOf(text: string): AsOf | null {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const asOf = readEdtf(text);
  known.set(text, asOf);
  return asOf;
}

function readEdtf(text: string): AsOf | null {
  // Plain days, months and years need no grammar; a test compares the two readings.
  const plain = daysOf(text);
  if (plain) return { edtf: text, ...plain, approximate: false };
  // The library also takes times, seasons, open intervals and unspecified digits, which no figure here may use.
  if (!EDTF_FORM.test(text) || !endsExist(text)) return null;
  try {
    const date = edtf(text, { types: ['Date', 'Interval'] });
    const [earliest, latest] = [timeDay(date.min), timeDay(date.max)];
    return earliest <= latest ? { edtf: text, earliest, latest, approximate: text.includes('~') } : null;
  } catch {
    return null; // the caller reports it with file, line and column
  }
}

/** The library takes 2021-02-29 for 1 March; a date that is in no calendar is refused here. */
function endsExist(text: string): boolean {
  return text.split('/').every((end) => daysOf(end.replace('~', '')));
}
