import type { Ledger } from '@/lib/ledger/ledger';
import { overlap } from '@/lib/model/as-of';
import type { Figure } from '@/lib/model/figure';
import type { Version } from '@/lib/model/ledger-records';
import { differ } from '@/lib/model/quantity';
import { standsIn } from './clocks';

/**
 * The figures of the same series, force and place whose dates overlap and whose values differ, in a version.
 * Levels (actual, estimate) are compared with levels and plans (planned, authorized) with plans: a plan that differs
 * from the level of its day was changed or not kept, and contradicts nobody.
 */
export function rivalsOf(ledger: Ledger, figure: Figure, version: Version): readonly Figure[] {
  return (ledger.figuresBySeries.get(figure.series) ?? []).filter(
    (other) =>
      other.id !== figure.id &&
      other.force === figure.force &&
      other.place === figure.place &&
      isPlan(other) === isPlan(figure) &&
      standsIn(other, version) &&
      overlap(other.asOf, figure.asOf) &&
      differ(other.quantity, figure.quantity),
  );
}

function isPlan({ status }: Figure): boolean {
  return status === 'planned' || status === 'authorized';
}
