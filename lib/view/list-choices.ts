import { FIGURE_ID } from '@/lib/model/ids';
import { type Choice, choicesOf, someOf, wholeNumber } from './choices';
import { faulty } from './fault';
import { SORT, type Sort } from './row-sort';

/** What the list of figures can show of each, in the order in which its columns stand. */
export const LIST_COLUMNS = [
  'as_of',
  'value',
  'series',
  'force',
  'place',
  'status',
  'source',
  'kind',
  'published',
  'rank',
  'recorded',
  'note',
  'id',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** The columns that stand where nothing is said. */
export const USUAL_COLUMNS: readonly ListColumn[] = ['as_of', 'value', 'series', 'force', 'status', 'source'];

/** Rows of a page of the list as the server writes it. */
export const LIST_PAGE = 50;

/** As many figures can be chosen at once: more would make an address that some programs cut. */
export const MOST_CHOSEN = 200;

/** How the page of the ledger shows a view. Beside the view: it is the same view. */
export interface ListChoices {
  readonly sort: readonly Sort[] | null;
  /** Rows before the first one; a page without JavaScript. */
  readonly offset: number;
  /** null: the usual ones. */
  readonly columns: readonly ListColumn[] | null;
  /** The figure that is shown beside the list. */
  readonly open: string | null;
  /** The figures that are chosen, to be downloaded or charted. */
  readonly chosen: readonly string[] | null;
}

const ONE = FIGURE_ID.source.slice(1, -1);
const IDS = new RegExp(`^${ONE}(~${ONE})*$`);

const open: Choice<string | null> = {
  usual: null,
  meaning: 'The figure that is shown beside the list.',
  schema: { type: 'string', pattern: FIGURE_ID.source },
  example: 'fcvcxxvw',
  read: (value) => (FIGURE_ID.test(value) ? value : undefined),
  write: (value) => value ?? '',
  fault: (value) => faulty('noFigureId', { value }),
  words: [],
};

const chosen: Choice<readonly string[] | null> = {
  usual: null,
  meaning: `The figures that are chosen, at most ${MOST_CHOSEN}.`,
  schema: { type: 'string', pattern: IDS.source },
  example: 'fcvcxxvw~cndqaz4s',
  read: (value) => {
    const ids = [...new Set(value.split('~'))];
    return IDS.test(value) && ids.length <= MOST_CHOSEN ? ids : undefined;
  },
  write: (value) => value?.join('~') ?? '',
  fault: (value) => faulty('noFigureIds', { value, most: MOST_CHOSEN }),
  words: [],
};

/** The parameters of the page of the ledger that are no part of the view. */
export const LIST = choicesOf<ListChoices>({
  sort: SORT,
  offset: wholeNumber([0, 10_000_000], 0, 'Rows before the first one that is shown.'),
  columns: someOf(LIST_COLUMNS, 'The columns that are shown.'),
  open,
  chosen,
});
