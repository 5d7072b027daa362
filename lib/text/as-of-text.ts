import type { AsOf } from '@/lib/model/as-of';
import { MONTHS } from '@/lib/model/months';

/** A date at its own precision: "1 December 2020", "December 2020", "mid-January 2021", "fiscal year 2012". */
export function asOfText({ edtf, earliest, latest }: AsOf): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return oneDateText(start);
  if (isFiscalYear(earliest, latest)) return `fiscal year ${latest.slice(0, 4)}`;
  return fromToText(start, end);
}

/** From one date to another one, where there is one: "4 to 5 September 2014", "January to April 2012". */
export function spanText(from: AsOf, to: AsOf | null): string {
  if (to === null) return asOfText(from);
  const areSingle = !from.edtf.includes('/') && !to.edtf.includes('/');
  return areSingle ? fromToText(from.edtf, to.edtf) : `${asOfText(from)} to ${asOfText(to)}`;
}

const PLAIN = /^(\d{4})-(\d{2})(-\d{2})?$/;

/** What both dates share is said once. */
function fromToText(start: string, end: string): string {
  const [from, to] = [PLAIN.exec(start), PLAIN.exec(end)];
  const whole = `${oneDateText(start)} to ${oneDateText(end)}`;
  if (!from || !to || from[1] !== to[1] || Boolean(from[3]) !== Boolean(to[3])) return whole;
  const shared = from[3] && from[2] === to[2] ? / \S+ \d{4}$/ : / \d{4}$/;
  return `${oneDateText(start).replace(shared, '')} to ${oneDateText(end)}`;
}

/** A single date (ISO, or EDTF as a source's published date) in words. */
export function dayText(day: string): string {
  return oneDateText(day);
}

function oneDateText(date: string): string {
  const approximate = date.endsWith('~');
  const [year = '', month, day] = date.replace('~', '').split('-');
  const monthYear = month === undefined ? year : `${MONTHS[Number(month) - 1]} ${year}`;
  if (day === undefined) return approximate ? `about ${monthYear}` : monthYear;
  if (!approximate) return `${Number(day)} ${monthYear}`;
  return isMiddle(Number(day)) ? `mid-${monthYear}` : `about ${Number(day)} ${monthYear}`;
}

/** Sources that say "mid-January" are stored as the 15th, approximately; agreements counted in days come near it. */
function isMiddle(day: number): boolean {
  return day >= 13 && day <= 17;
}

/** The US fiscal year runs from October to September and has the name of the year in which it ends. */
function isFiscalYear(earliest: string, latest: string): boolean {
  return (
    earliest.endsWith('-10-01') &&
    latest.endsWith('-09-30') &&
    Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4)) === 1
  );
}
