import type { Sheet, SheetColumn } from './sheet';

const NARROWEST = 9;
const WIDEST = 60;
/** Room for the button of the filter. */
const BUTTON = 3;
const DAY_WIDTH = '2026-11-23'.length;

/** As wide as the longest of its cells, within bounds, in letters. */
export function widthOf({ name, kind, from }: SheetColumn, rows: Sheet['rows']): number {
  const lengths = kind === 'day' || kind === 'day-only' ? DAY_WIDTH : longest(rows, from);
  return Math.min(WIDEST, Math.max(NARROWEST, name.length + BUTTON, lengths + 2));
}

function longest(rows: Sheet['rows'], from: number): number {
  let most = 0;
  for (const row of rows) most = Math.max(most, String(row[from] ?? '').length);
  return most;
}
