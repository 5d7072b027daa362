import type { FigureLine } from '@/components/figures/figure-line';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import { forceOf, seriesOf, sourceOf } from '@/lib/query/last-stood';

/** Figures with the records that they name. */
export function figureLines(ledger: Ledger, figures: readonly Figure[]): FigureLine[] {
  return figures.map((figure) => ({
    figure,
    series: seriesOf(ledger, figure.series),
    force: forceOf(ledger, figure.force),
    source: sourceOf(ledger, figure.source),
    via: figure.via ? sourceOf(ledger, figure.via) : undefined,
  }));
}

/** The names of all forces by their codes. */
export function forceNames(ledger: Ledger): ReadonlyMap<string, string> {
  return new Map([...ledger.forces.values()].map(({ code, name }) => [code, name]));
}
