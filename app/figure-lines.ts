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
