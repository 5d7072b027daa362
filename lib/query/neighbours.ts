import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import { isPlan } from './rivals';

/** The statements before and after one: of the same series, force and place, levels among levels and plans among plans. */
export interface Neighbours {
  readonly before: readonly Figure[];
  readonly after: readonly Figure[];
}

/**
 * The nearest statements in time that stand in the ledger's version and whose dates do not overlap; several where they
 * are of one date.
 */
export function neighboursOf(ledger: Ledger, figure: Figure): Neighbours {
  const alike = (ledger.figuresBySeries.get(figure.series) ?? []).filter(
    (other) =>
      other.force === figure.force && other.place === figure.place && isPlan(other) === isPlan(figure),
  );
  const earlier = alike.filter(({ asOf }) => asOf.latest < figure.asOf.earliest);
  const later = alike.filter(({ asOf }) => asOf.earliest > figure.asOf.latest);
  // Days are compared as text: ISO dates sort as they are.
  const last = earlier
    .map(({ asOf }) => asOf.latest)
    .sort()
    .at(-1);
  const next = later
    .map(({ asOf }) => asOf.earliest)
    .sort()
    .at(0);
  return {
    before: earlier.filter(({ asOf }) => asOf.latest === last),
    after: later.filter(({ asOf }) => asOf.earliest === next),
  };
}
