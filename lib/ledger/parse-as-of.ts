import { type AsOf, EDTF_FORM } from '@/lib/model/as-of';
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
  // EDTF has times, seasons, open intervals and unspecified digits too, which no figure here may use.
  if (!EDTF_FORM.test(text)) return null;
  const [first = '', last] = text.split('/');
  const start = daysOfEnd(first);
  const end = last === undefined ? start : daysOfEnd(last);
  // The second end of a span begins after the first: in EDTF, too, 2020/2020 is none.
  if (!start || !end || (last !== undefined && end.earliest <= start.earliest)) return null;
  return { edtf: text, earliest: start.earliest, latest: end.latest, approximate: text.includes('~') };
}

/** `~` says that a date is approximate; in EDTF it widens nothing. */
function daysOfEnd(end: string) {
  return daysOf(end.replace('~', ''));
}
