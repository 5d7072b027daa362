import type { Ledger } from '@/lib/ledger/ledger';
import { overlap } from '@/lib/model/as-of';
import type { Figure } from '@/lib/model/figure';
import { differ } from '@/lib/model/quantity';

/** The figures that contradict a figure, in the version of the ledger. */
export function rivalsOf(ledger: Ledger, figure: Figure): readonly Figure[] {
  return (ledger.figuresBySeries.get(figure.series) ?? []).filter((other) => contradict(figure, other));
}

/**
 * Whether two figures are rivals: of the same series, force and place, with dates that overlap and values that differ.
 * Levels (actual, estimate) are compared with levels and plans (planned, authorized) with plans: a plan that differs
 * from the level of its day was changed or not kept, and contradicts nobody.
 */
export function contradict(figure: Figure, other: Figure): boolean {
  return (
    other.series === figure.series &&
    other.force === figure.force &&
    other.place === figure.place &&
    isPlan(other) === isPlan(figure) &&
    overlap(other.asOf, figure.asOf) &&
    differ(other.quantity, figure.quantity)
  );
}

/** Whether a figure is no level, but what was meant or allowed to be one. */
export function isPlan({ status }: Figure): boolean {
  return status === 'planned' || status === 'authorized';
}
