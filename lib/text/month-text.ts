import type { Words } from './words';

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** A month by its number, from one. */
export function monthText(month: number, say: Words): string {
  return say(`month.${month as Month}`);
}

/** A month in three or four letters, for an axis. */
export function shortMonthText(month: number, say: Words): string {
  return say(`monthShort.${month as Month}`);
}
