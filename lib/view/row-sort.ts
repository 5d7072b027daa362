import { someOf } from './choices';

/** What rows can be sorted by. A hyphen before a key turns it round. */
export const SORT_KEYS = [
  'as_of',
  'published',
  'recorded',
  'value',
  'series',
  'series_title',
  'force',
  'force_name',
  'place',
  'place_name',
  'source',
  'publisher',
  'kind',
  'status',
  'rank',
  'id',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = SortKey | `-${SortKey}`;

const SORTS: readonly Sort[] = SORT_KEYS.flatMap((key) => [key, `-${key}`] as const);

/** The order of rows, which a file and the page of the ledger read alike. */
export const SORT = someOf(
  SORTS,
  'The order of the rows: keys joined by ~, the first one first; a hyphen before a key turns it round. Empty cells come last; ties stay in the order of the ledger (series, as_of, force, source, id), which is the order without it.',
);
