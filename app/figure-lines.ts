import type { FigureLine } from '@/components/figures/figure-line';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';

/** Figures with the records that they name. */
export function figureLines(ledger: Ledger, figures: readonly Figure[]): FigureLine[] {
  return figures.map((figure) => ({
    figure,
    series: ledger.series.get(figure.series),
    force: ledger.forces.get(figure.force),
    source: ledger.sources.get(figure.source),
    via: figure.via ? ledger.sources.get(figure.via) : undefined,
  }));
}

/** The names of all forces by their codes. */
export function forceNames(ledger: Ledger): ReadonlyMap<string, string> {
  return new Map([...ledger.forces.values()].map(({ code, name }) => [code, name]));
}
