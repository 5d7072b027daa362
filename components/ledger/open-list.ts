import { listedInWords } from '@/lib/export/ledger-in-words';
import { type ListedJson, listedFromJson } from '@/lib/export/listed-json';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import { type ChartOfFigures, chartsOfFigures } from '@/lib/query/charts-of-figures';
import { facetsOf } from '@/lib/query/facets';
import { easedBy, filtersOf } from '@/lib/query/filters';
import { listFigures } from '@/lib/query/list-figures';
import type { ListedLedger } from '@/lib/query/listed-ledger';
import { searchIndexOf } from '@/lib/query/search-index';
import type { Words } from '@/lib/text/words';
import type { ListChoices } from '@/lib/view/list-choices';
import { type ListView, readListView } from '@/lib/view/read-list-view';
import { LIST_FACETS } from '@/lib/view/toggle-filter';
import type { View } from '@/lib/view/view';
import type { Facets, ListAbout } from './first-list';

/** Every figure of a version in the browser: lists, counts and addresses are made here as the server makes them. */
export interface OpenList {
  readonly ledger: ListedLedger;
  readonly list: (view: View, sort: ListChoices['sort']) => { figures: readonly Figure[]; about: ListAbout };
  readonly facets: (view: View) => Facets;
  /** Charts that draw all of some figures. */
  readonly chartsOf: (
    charts: readonly ChartDefinition[],
    figures: readonly Figure[],
    clocks: Pick<View, 'v' | 'known'>,
  ) => readonly ChartOfFigures[];
  readonly read: (query: string) => ListView;
  /** Makes what the first search needs, before somebody waits for it. */
  readonly prepare: () => void;
}

export function openList(json: ListedJson, v: string | null, say: Words): OpenList {
  const ledger = listedInWords(listedFromJson(json), say);
  const vocabulary = {
    charts: new Set<string>(),
    id: new Set<string>(ledger.figures.map(({ id }) => id)),
    series: new Set<string>(ledger.series.keys()),
    force: new Set<string>(ledger.forces.keys()),
    place: new Set<string>(ledger.places.keys()),
    source: new Set<string>(ledger.sources.keys()),
    v: new Set(v === null ? [] : [v]),
  };
  return {
    ledger,
    list: (view, sort) => {
      const { figures, hiddenAsLater, hiddenAsUndated, forgiven } = listFigures(ledger, view, sort);
      const count = figures.length;
      const hidden = { later: hiddenAsLater, undated: hiddenAsUndated };
      const eased = count === 0 ? easedBy(ledger, view) : [];
      return { figures, about: { count, hidden, forgiven, filters: filtersOf(ledger, view), eased } };
    },
    facets: (view) => facetsOf(ledger, view, LIST_FACETS) as Facets,
    chartsOf: (charts, figures, clocks) => chartsOfFigures(ledger, charts, figures, clocks),
    read: (query) => {
      const { view, choices } = readListView(new URLSearchParams(query), vocabulary);
      return { view: { ...view, v }, choices };
    },
    prepare: () => void searchIndexOf(ledger).find('a'),
  };
}
