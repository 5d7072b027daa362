import type { Figure } from '@/lib/model/figure';
import { highOf, lowOf } from '@/lib/model/quantity';
import { differenceOf } from './difference';
import type { Difference } from './marks';

/** How far statements that contradict each other lie apart. */
export interface Spread {
  /** From the lowest to the highest; every one of them. */
  readonly figures: readonly Figure[];
  readonly lowest: Figure;
  readonly highest: Figure;
  readonly difference: Difference;
}

/** A figure among its rivals, by value. */
export function spreadOf(figure: Figure, rivals: readonly Figure[]): Spread {
  const figures = [figure, ...rivals].sort(
    (a, b) => lowOf(a.quantity) - lowOf(b.quantity) || highOf(a.quantity) - highOf(b.quantity),
  );
  const lowest = figures[0] ?? figure;
  const highest = figures.reduce((top, each) => (highOf(each.quantity) > highOf(top.quantity) ? each : top));
  return { figures, lowest, highest, difference: differenceOf(lowest.quantity, highest.quantity) };
}
