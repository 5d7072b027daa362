import { type AsOf, DAY_MS, dayTime, drawnTime } from '@/lib/model/as-of';

/** A date of more than this says nothing of a day in it. */
export const MONTH_MS = 31 * DAY_MS;

export function isLong({ earliest, latest }: AsOf): boolean {
  return dayTime(latest) - dayTime(earliest) > MONTH_MS;
}

/** From when a number holds: one of a day or month from its middle on, one of a year from the first day of it. */
export function levelStart(date: AsOf): number {
  return isLong(date) ? dayTime(date.earliest) : drawnTime(date);
}
