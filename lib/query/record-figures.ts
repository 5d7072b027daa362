import type { Ledger } from '@/lib/ledger/ledger';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { publicationDays } from './publication-days';
import { selectFigures } from './select-figures';

/** All figures of a force or a series that a reader of the view could know, and how much that leaves out. */
export function recordFigures(
  ledger: Ledger,
  record: Partial<Pick<View, 'force' | 'series'>>,
  { v, known }: Pick<View, 'v' | 'known'>,
) {
  const asked = { ...DEFAULT_VIEW, ...record, v };
  const { figures, hiddenAsLater, hiddenAsUndated } = selectFigures(ledger, { ...asked, known });
  return {
    figures,
    first: publicationDays(ledger, selectFigures(ledger, asked).figures)[0] ?? null,
    known: { count: figures.length, later: hiddenAsLater, undated: hiddenAsUndated },
  };
}
