import { DAY_MS, dayTime, timeDay } from '@/lib/model/as-of';
import { daysOf } from '@/lib/model/plain-date';

/** A stretch of whole months, both ends included, counted from January of the year 0. */
export interface MonthWindow {
  readonly first: number;
  readonly last: number;
}

/** The two ends of a window, as the names of its handles. */
export type WindowEnd = keyof MonthWindow;

/** The months of a stretch of days. */
export function monthsOf(from: string, to: string): MonthWindow {
  return { first: monthOf(from), last: monthOf(to) };
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** `2009-12` of a month. */
function monthText(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The first and the last day of a window. */
export function windowDays({ first, last }: MonthWindow): { from: string; to: string } {
  return { from: `${monthText(first)}-01`, to: daysOf(monthText(last))?.latest ?? '' };
}

/**
 * A window as `from` and `to` of a view. An end at the end of the whole is the view without it, and whole years are
 * written as years, so that one range has one address.
 */
export function toRange(window: MonthWindow, whole: MonthWindow): { from: string | null; to: string | null } {
  const { first, last } = window;
  const text = (month: number, wholeYear: boolean) =>
    wholeYear ? monthText(month).slice(0, 4) : monthText(month);
  return {
    from: first <= whole.first ? null : text(first, first % 12 === 0),
    to: last >= whole.last ? null : text(last, last % 12 === 11),
  };
}

/** One end moved to a month: never past the other, never out of the whole. */
export function moveEnd(window: MonthWindow, whole: MonthWindow, end: WindowEnd, month: number): MonthWindow {
  return end === 'first'
    ? { ...window, first: between(month, whole.first, window.last) }
    : { ...window, last: between(month, window.first, whole.last) };
}

/** Both ends moved by as many months; the window keeps its length and stops at the ends of the whole. */
export function moveWindow(window: MonthWindow, whole: MonthWindow, months: number): MonthWindow {
  const by = between(months, whole.first - window.first, whole.last - window.last);
  return { first: window.first + by, last: window.last + by };
}

/** A window inside the whole, and at least a month long. */
export function within({ first, last }: MonthWindow, whole: MonthWindow): MonthWindow {
  const start = between(first, whole.first, whole.last);
  return { first: start, last: between(last, start, whole.last) };
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** The months of one arrow key: a hundredth of the whole, at least one. */
export function keyStep({ first, last }: MonthWindow): number {
  return Math.max(1, Math.round((last - first + 1) / 100));
}

/** The month that a key takes an end to, or null where it means nothing to a handle. */
export function keyMonth(
  key: string,
  window: MonthWindow,
  whole: MonthWindow,
  end: WindowEnd,
): number | null {
  const step = keyStep(whole);
  const page = Math.max(12, step);
  const at = window[end];
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return at + step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - step;
    case 'PageUp':
      return at + page;
    case 'PageDown':
      return at - page;
    case 'Home':
      return whole.first;
    case 'End':
      return whole.last;
    default:
      return null;
  }
}

/** The month whose beginning (for the first end) or end (for the last) lies next to a time. */
export function monthNear(time: number, end: WindowEnd): number {
  const edge = end === 'first' ? time : time + DAY_MS;
  const day = timeDay(edge);
  const month = monthOf(day);
  const start = dayTime(`${monthText(month)}-01`);
  const next = dayTime(`${monthText(month + 1)}-01`);
  const nearest = edge - start < next - edge ? month : month + 1;
  return end === 'first' ? nearest : nearest - 1;
}
