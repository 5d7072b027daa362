import { DOWNLOAD_COLUMNS, FIGURE_FIELDS } from '@/lib/model/columns/download-columns';
import { choicesOf, someOf, wholeNumber } from './choices';
import { EXCEL, type FileChoices } from './file-choices';
import { SORT, type Sort } from './row-sort';

/** What figures can be counted by. */
export const FACETS = [
  'series',
  'topic',
  'place',
  'force',
  'status',
  'source',
  'kind',
  'year',
  'rank',
  'qualifier',
] as const;
export type FacetName = (typeof FACETS)[number];

/** The most rows that `limit` and the furthest that `offset` may ask for. */
export const ROW_BOUNDS = { limit: 100_000, offset: 10_000_000 } as const;

/** Which rows of a view are sent, in which order and with which columns. Beside the view: it is the same view. */
export interface RowChoices {
  readonly sort: readonly Sort[] | null;
  /** null: all. */
  readonly limit: number | null;
  readonly offset: number;
  /** Names of columns; null: all. */
  readonly fields: readonly string[] | null;
}

const names = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);

const rows = (columns: readonly string[]) => ({
  sort: SORT,
  limit: wholeNumber(
    [0, ROW_BOUNDS.limit],
    null,
    'How many rows are sent; all of them where it is left out.',
  ),
  offset: wholeNumber(
    [0, ROW_BOUNDS.offset],
    0,
    'How many rows are left out before the first one that is sent.',
  ),
  fields: someOf(columns, 'Which columns are sent, and in which order; all of them where it is left out.'),
});

const of = rows(names(DOWNLOAD_COLUMNS.figures));

/** Of tables of figures, whose columns are those of the CSV. */
export const FIGURE_ROWS = choicesOf<RowChoices>(of);

/** Of their CSV. */
export const FIGURE_CSV = choicesOf<RowChoices & Pick<FileChoices, 'excel'>>({ ...of, excel: EXCEL });

/** Of figures in JSON, whose fields are those of a row in `data/`. */
export interface JsonRowChoices extends RowChoices {
  readonly facets: readonly FacetName[] | null;
}

export const FIGURE_JSON = choicesOf<JsonRowChoices>({
  ...rows(names(FIGURE_FIELDS)),
  facets: someOf(
    FACETS,
    'What the figures are counted by. A facet lifts its own parameter (`year`: `from` and `to`): each value tells how many figures the view has with that value instead. A figure whose date spans two years counts in both.',
  ),
});
