import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { publishedBy } from './clocks';
import { selectFigures } from './select-figures';

/**
 * The ledger as a reader could know it on a day: its figures are those of documents that had been published by then.
 * A figure that was not known keeps its address in `figureById`.
 */
export function knownLedger(ledger: Ledger, day: string | null): Ledger {
  if (day === null) return ledger;
  const known = (figures: readonly Figure[]) => figures.filter((figure) => isKnown(ledger, figure, day));
  const knownOf = <Key>(groups: ReadonlyMap<Key, readonly Figure[]>) =>
    new Map([...groups].map(([key, figures]) => [key, known(figures)]));
  return {
    ...ledger,
    figures: known(ledger.figures),
    figuresBySeries: knownOf(ledger.figuresBySeries),
    figuresBySource: knownOf(ledger.figuresBySource),
  };
}

/** Whether a figure could be known on a day. */
function isKnown({ sources }: Ledger, { source }: Figure, day: string): boolean {
  const stated = sources.get(source);
  return stated !== undefined && publishedBy(stated, day);
}

/** How many figures of the same count as one (its series, force and place) a view's day shows and hides. */
export function knownOfCount(ledger: Ledger, { series, force, place }: Figure, { v, known }: View) {
  const view = { ...DEFAULT_VIEW, v, known, series: [series], force: [force] };
  const { figures, hiddenAsLater, hiddenAsUndated } = selectFigures(
    ledger,
    view,
    (figure) => figure.place === place,
  );
  return { count: figures.length, later: hiddenAsLater, undated: hiddenAsUndated };
}
