import type { Figure } from '@/lib/model/figure';
import type { SeriesId } from '@/lib/model/ids';
import { daysOf } from '@/lib/model/plain-date';
import type { View } from '@/lib/view/view';
import { publishedBy, versionOf } from './clocks';
import type { ListedLedger } from './listed-ledger';
import { searchFor } from './search-figures';

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
  ledger: ListedLedger,
  view: View,
  isDrawn: (figure: Figure) => boolean = () => true,
): Selection {
  versionOf(ledger, view); // throws where the ledger is not that of the view
  const isAskedFor = askedBy(ledger, view);
  const asked = candidates(ledger, view).filter((figure) => isAskedFor(figure) && isDrawn(figure));
  return onlyKnown(ledger, asked, view.known);
}

function candidates(ledger: ListedLedger, view: View): readonly Figure[] {
  if (!view.series) return ledger.figures;
  const asked = new Set(view.series);
  const lists = [...ledger.series.keys()]
    .filter((id) => asked.has(id))
    .map((id: SeriesId) => ledger.figuresBySeries.get(id) ?? []);
  const [only] = lists;
  // Most charts are of one series: thousands of figures that need no copy.
  return only && lists.length === 1 ? only : lists.flat();
}

/** Whether a figure is one of those that a view asks for. What does not depend on the figure is worked out once. */
function askedBy(ledger: ListedLedger, view: View): (figure: Figure) => boolean {
  const { topic } = view;
  const from = view.from && daysOf(view.from)?.earliest;
  const to = view.to && daysOf(view.to)?.latest;
  const tests: ((figure: Figure) => boolean)[] = [];
  const among = (asked: readonly string[] | null, of: (figure: Figure) => string | null) => {
    if (!asked) return;
    const set = new Set<string | null>(asked);
    tests.push((figure) => set.has(of(figure)));
  };
  among(view.id, ({ id }) => id);
  among(view.force, ({ force }) => force);
  among(view.place, ({ place }) => place);
  among(view.status, ({ status }) => status);
  among(view.source, ({ source }) => source);
  if (view.kind) among(view.kind, ({ source }) => ledger.sources.get(source)?.kind ?? null);
  if (topic) among(seriesOf(ledger, topic), ({ series }) => series);
  if (view.figures === 'preferred') tests.push(({ rank }) => rank === 'preferred');
  if (from) tests.push(({ asOf }) => asOf.latest >= from);
  if (to) tests.push(({ asOf }) => asOf.earliest <= to);
  if (view.q) tests.push(searchFor(ledger, view.q));
  return (figure) => tests.every((test) => test(figure));
}

function seriesOf(ledger: ListedLedger, topics: readonly string[]): string[] {
  return [...ledger.series.values()].filter(({ topic }) => topics.includes(topic)).map(({ id }) => id);
}

function onlyKnown(ledger: ListedLedger, figures: readonly Figure[], known: string | null): Selection {
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
