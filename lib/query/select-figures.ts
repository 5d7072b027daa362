import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { SeriesId } from '@/lib/model/ids';
import { daysOf } from '@/lib/model/plain-date';
import type { View } from '@/lib/view/view';
import { publishedBy, versionOf } from './clocks';

/** The figures of a view, and what the view left out without the reader having named it. */
export interface Selection {
  /** In the ledger's order. */
  readonly figures: readonly Figure[];
  /** Left out because their source was published after `known`. */
  readonly hiddenAsLater: number;
  /** Left out because their source has no published date, which `known` needs. */
  readonly hiddenAsUndated: number;
}

/**
 * Selects the figures of a view from the ledger. Everything that leaves the house is selected here. `isDrawn` narrows
 * the choice before `known` counts what it hides: what a chart never draws is not hidden.
 */
export function selectFigures(
  ledger: Ledger,
  view: View,
  isDrawn: (figure: Figure) => boolean = () => true,
): Selection {
  versionOf(ledger, view); // throws where the ledger is not that of the view
  const asked = candidates(ledger, view).filter(
    (figure) => isAskedFor(figure, view) && hasTopic(ledger, figure, view) && isDrawn(figure),
  );
  return onlyKnown(ledger, asked, view.known);
}

function candidates(ledger: Ledger, view: View): readonly Figure[] {
  if (!view.series) return ledger.figures;
  const asked = new Set(view.series);
  return [...ledger.series.keys()]
    .filter((id) => asked.has(id))
    .flatMap((id: SeriesId) => ledger.figuresBySeries.get(id) ?? []);
}

function isAskedFor(figure: Figure, view: View): boolean {
  return (
    isIn(view.force, figure.force) &&
    isIn(view.place, figure.place) &&
    isIn(view.status, figure.status) &&
    isIn(view.source, figure.source) &&
    (view.figures !== 'preferred' || figure.rank === 'preferred') &&
    (view.from === null || figure.asOf.latest >= (daysOf(view.from)?.earliest ?? '')) &&
    (view.to === null || figure.asOf.earliest <= (daysOf(view.to)?.latest ?? ''))
  );
}

function isIn(asked: readonly string[] | null, value: string | null): boolean {
  return asked === null || (value !== null && asked.includes(value));
}

function hasTopic(ledger: Ledger, figure: Figure, { topic }: View): boolean {
  return topic === null || topic.includes(ledger.series.get(figure.series)?.topic ?? '');
}

function onlyKnown(ledger: Ledger, figures: readonly Figure[], known: string | null): Selection {
  if (known === null) return { figures, hiddenAsLater: 0, hiddenAsUndated: 0 };
  const sourceOf = (figure: Figure) => ledger.sources.get(figure.source);
  const dated = figures.filter((figure) => sourceOf(figure)?.published);
  const shown = dated.filter((figure) => {
    const source = sourceOf(figure);
    return source !== undefined && publishedBy(source, known);
  });
  return {
    figures: shown,
    hiddenAsLater: dated.length - shown.length,
    hiddenAsUndated: figures.length - dated.length,
  };
}
