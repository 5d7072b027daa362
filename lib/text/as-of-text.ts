import type { AsOf } from '@/lib/model/as-of';
import { monthText } from './month-text';
import type { Words } from './words';

/** A date at its own precision: "1 December 2020", "December 2020", "mid-January 2021", "fiscal year 2012". */
export function asOfText({ edtf, earliest, latest }: AsOf, say: Words): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return oneDateText(start, say);
  if (isFiscalYear(earliest, latest)) return say('date.fiscalYear', { year: latest.slice(0, 4) });
  return fromToText(start, end, say);
}

/** From one date to another one, where there is one: "4 to 5 September 2014", "January to April 2012". */
export function spanText(from: AsOf, to: AsOf | null, say: Words): string {
  if (to === null) return asOfText(from, say);
  const areSingle = !from.edtf.includes('/') && !to.edtf.includes('/');
  if (areSingle) return fromToText(from.edtf, to.edtf, say);
  return say('date.fromTo', { from: asOfText(from, say), to: asOfText(to, say) });
}

const PLAIN = /^(\d{4})-(\d{2})(-\d{2})?$/;

/** What both dates share is said once. */
function fromToText(start: string, end: string, say: Words): string {
  const [from, to] = [PLAIN.exec(start), PLAIN.exec(end)];
  const message = from?.[3] ? 'date.daysFromTo' : 'date.fromTo';
  const [first, last] = [oneDateText(start, say), oneDateText(end, say)];
  if (!from || !to || from[1] !== to[1] || Boolean(from[3]) !== Boolean(to[3]))
    return say(message, { from: first, to: last });
  const shared = from[3] && from[2] === to[2] ? / \S+ \d{4}$/ : / \d{4}$/;
  return say(message, { from: first.replace(shared, ''), to: last });
}

/** A single date (ISO, or EDTF as a source's published date) in words. */
export function dayText(day: string, say: Words): string {
  return oneDateText(day, say);
}

function oneDateText(date: string, say: Words): string {
  const approximate = date.endsWith('~');
  const [year = '', month, day] = date.replace('~', '').split('-');
  if (month === undefined) return approximate ? say('date.about', { date: year }) : year;
  const named = { month: monthText(Number(month), say), year };
  if (day === undefined) return say(approximate ? 'date.aboutMonth' : 'date.month', named);
  if (approximate && isMiddle(Number(day))) return say('date.middle', named);
  return say(approximate ? 'date.aboutDay' : 'date.day', { day: Number(day), ...named });
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
