import type { Sort } from '@/lib/view/row-sort';
import type { View } from '@/lib/view/view';
import { arrangeFigures } from './arrange-figures';
import type { ListedLedger } from './listed-ledger';
import { type ForgivenWord, forgivenIn } from './search-figures';
import { type Selection, selectFigures } from './select-figures';

/** The figures of a view in the order asked for, and what has to be said about them. */
export interface ListedFigures extends Selection {
  /** Words of the search that stand nowhere, and what they were read as. */
  readonly forgiven: readonly ForgivenWord[];
}

/** The figures of a view as a list shows them: those that its file holds, in the same order. */
export function listFigures(ledger: ListedLedger, view: View, sort: readonly Sort[] | null): ListedFigures {
  const selection = selectFigures(ledger, view);
  return {
    ...selection,
    figures: arrangeFigures(ledger, selection.figures, { sort, limit: null, offset: 0 }),
    forgiven: forgivenIn(ledger, view.q),
  };
}
