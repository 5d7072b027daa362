import type { FirstList } from '@/components/ledger/first-list';
import { figureAnswer } from '@/lib/export/figure-answer';
import { listedToJson } from '@/lib/export/listed-json';
import type { Ledger } from '@/lib/ledger/ledger';
import type { FigureId } from '@/lib/model/ids';
import { facetsOf } from '@/lib/query/facets';
import { easedBy, filtersOf } from '@/lib/query/filters';
import { listFigures } from '@/lib/query/list-figures';
import { LIST_PAGE } from '@/lib/view/list-choices';
import type { ListView } from '@/lib/view/read-list-view';
import { LIST_FACETS } from '@/lib/view/toggle-filter';
import { DEFAULT_VIEW } from '@/lib/view/view';

/** The list as the server writes it: a page of its rows and all that is said about it. */
export function firstList(ledger: Ledger, asked: ListView): FirstList {
  const { view, choices } = asked;
  const { figures, hiddenAsLater, hiddenAsUndated, forgiven } = listFigures(ledger, view, choices.sort);
  const open = choices.open === null ? undefined : ledger.figureById.get(choices.open as FigureId);
  const page = figures.slice(choices.offset, choices.offset + LIST_PAGE);
  return {
    asked,
    listed: listedToJson(ledger, page, open ? [open] : []),
    about: {
      count: figures.length,
      hidden: { later: hiddenAsLater, undated: hiddenAsUndated },
      forgiven,
      filters: filtersOf(ledger, view),
      eased: figures.length === 0 ? easedBy(ledger, view) : [],
    },
    facets: facetsOf(ledger, view, LIST_FACETS) as FirstList['facets'],
    total: ledger.figures.length,
    open: open ? figureAnswer(ledger, { ...DEFAULT_VIEW, v: view.v, known: view.known }, open) : null,
  };
}
