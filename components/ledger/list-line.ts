import type { FigureLine } from '@/components/figures/figure-line';
import type { Figure } from '@/lib/model/figure';
import type { Place } from '@/lib/model/ledger-records';
import type { ListedLedger } from '@/lib/query/listed-ledger';

/** A figure of the list with the records that it names. */
export interface ListLine extends FigureLine {
  readonly place: Place | undefined;
}

const kept = new WeakMap<Figure, ListLine>();

/** The same line for the same figure, so that a row that has not changed is not drawn again. */
export function listLine(ledger: ListedLedger, figure: Figure): ListLine {
  const line = kept.get(figure) ?? toLine(ledger, figure);
  kept.set(figure, line);
  return line;
}

function toLine(ledger: ListedLedger, figure: Figure): ListLine {
  return {
    figure,
    series: ledger.series.get(figure.series),
    force: ledger.forces.get(figure.force),
    place: figure.place ? ledger.places.get(figure.place) : undefined,
    source: ledger.sources.get(figure.source),
    via: undefined,
  };
}
