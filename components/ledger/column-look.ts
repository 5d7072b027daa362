import { LIST_COLUMNS, type ListColumn, USUAL_COLUMNS } from '@/lib/view/list-choices';

/**
 * How wide a column is where the list is a table: rows are laid out apart from each other, so that a thousand of them need
 * no common measure, and stand below each other by these alone.
 */
export const COLUMN_WIDTH: Readonly<Record<ListColumn, string>> = {
  as_of: 'sm:w-34 sm:shrink-0 sm:leading-4',
  value: 'sm:w-27 sm:shrink-0 sm:text-right sm:leading-4',
  series: 'sm:truncate sm:w-0 sm:grow-[14]',
  force: 'sm:truncate sm:w-0 sm:grow-[8]',
  place: 'sm:truncate sm:w-0 sm:grow-[6]',
  status: 'sm:w-23 sm:shrink-0',
  source: 'sm:truncate sm:w-0 sm:grow-[9]',
  kind: 'sm:truncate sm:w-0 sm:grow-[7]',
  published: 'sm:w-34 sm:shrink-0 sm:leading-4',
  rank: 'sm:w-20 sm:shrink-0',
  recorded: 'sm:w-22 sm:shrink-0',
  note: 'sm:truncate sm:w-0 sm:grow-[16]',
  id: 'sm:w-20 sm:shrink-0',
};

/** By how many columns there are: beyond its frame a table scrolls inside it. */
const TABLE_WIDTHS = [
  '',
  '',
  '',
  'sm:min-w-120',
  'sm:min-w-136',
  'sm:min-w-152',
  'sm:min-w-168',
  'sm:min-w-196',
  'sm:min-w-232',
  'sm:min-w-272',
  'sm:min-w-316',
  'sm:min-w-352',
  'sm:min-w-384',
  'sm:min-w-412',
] as const;

export function tableWidth(columns: readonly ListColumn[]): string {
  return TABLE_WIDTHS[columns.length] ?? '';
}

/** The columns that are shown, in their one order. The number of a figure always is. */
export function shownColumns(columns: readonly ListColumn[] | null): readonly ListColumn[] {
  const chosen = columns ?? USUAL_COLUMNS;
  return LIST_COLUMNS.filter((column) => column === 'value' || chosen.includes(column));
}

/** The column that a list of the usual ones does without where a figure is open beside it and says the same. */
export function isSpared(
  column: ListColumn,
  columns: readonly ListColumn[] | null,
  open: string | null,
): boolean {
  return column === 'source' && columns === null && open !== null;
}
