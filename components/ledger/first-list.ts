import type { FigureAnswer } from '@/lib/export/figure-answer';
import type { ListedJson } from '@/lib/export/listed-json';
import type { facetsOf } from '@/lib/query/facets';
import type { easedBy, filtersOf } from '@/lib/query/filters';
import type { ForgivenWord } from '@/lib/query/search-figures';
import type { ListView } from '@/lib/view/read-list-view';
import type { ListFacet } from '@/lib/view/toggle-filter';

export type Facets = Pick<ReturnType<typeof facetsOf>, ListFacet>;

/** What a list says beside its rows. */
export interface ListAbout {
  /** Figures of the view, whether they are there or not. */
  readonly count: number;
  readonly hidden: { readonly later: number; readonly undated: number };
  readonly forgiven: readonly ForgivenWord[];
  readonly filters: ReturnType<typeof filtersOf>;
  /** Ways out of a view without figures. */
  readonly eased: ReturnType<typeof easedBy>;
}

/** The list as the server writes it: the rows of one page, and what is said about all of them. */
export interface FirstList {
  readonly asked: ListView;
  readonly listed: ListedJson;
  readonly about: ListAbout;
  readonly facets: Facets;
  /** Of all figures of the version. */
  readonly total: number;
  /** The figure that is shown beside the list. */
  readonly open: FigureAnswer | null;
}
