import type { Figure } from '@/lib/model/figure';
import type { Force, Series, Source } from '@/lib/model/ledger-records';

/** A figure with the records that it names, ready to be drawn. */
export interface FigureLine {
  readonly figure: Figure;
  readonly series: Series | undefined;
  readonly force: Force | undefined;
  readonly source: Source | undefined;
  readonly via: Source | undefined;
}
