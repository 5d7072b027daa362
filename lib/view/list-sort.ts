import type { ListColumn } from './list-choices';
import type { Sort, SortKey } from './row-sort';

/** What a column is sorted by: what readers see in it. null: it cannot be. */
const KEYS: Readonly<Record<ListColumn, SortKey | null>> = {
  as_of: 'as_of',
  value: 'value',
  series: 'series_title',
  force: 'force_name',
  place: 'place_name',
  status: 'status',
  source: 'publisher',
  kind: 'kind',
  published: 'published',
  rank: 'rank',
  recorded: 'recorded',
  note: null,
  id: 'id',
};

/** Columns of which a reader wants the most or the newest first. */
const FROM_THE_END: ReadonlySet<SortKey> = new Set<SortKey>(['as_of', 'value', 'published', 'recorded']);

/** How a list is sorted by a column: up, down, or not by it. */
export function direction(
  sort: readonly Sort[] | null,
  column: ListColumn,
): 'ascending' | 'descending' | 'none' {
  const key = KEYS[column];
  if (key === null || sort?.length !== 1) return 'none';
  return sort[0] === key ? 'ascending' : sort[0] === `-${key}` ? 'descending' : 'none';
}

export function isSortable(column: ListColumn): boolean {
  return KEYS[column] !== null;
}

/** What pressing the head of a column makes of an order: by it, then the other way round, then that of the ledger. */
export function nextSort(sort: readonly Sort[] | null, column: ListColumn): readonly Sort[] | null {
  const key = KEYS[column];
  if (key === null) return sort;
  const [first, second]: readonly Sort[] = FROM_THE_END.has(key) ? [`-${key}`, key] : [key, `-${key}`];
  const now = sort?.length === 1 ? sort[0] : null;
  if (now === first && second) return [second];
  return now === second || !first ? null : [first];
}
