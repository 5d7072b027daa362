import { DAY_MS, dayTime, drawnTime } from '@/lib/model/as-of';
import type { Figure } from '@/lib/model/figure';

/** A count made every quarter is never farther from a day than half of one. */
const HALF_A_QUARTER = 46 * DAY_MS;

/**
 * What another counting rule says for a day: its nearest level within half a quarter, stated for a date after the plan
 * became known. Null where there is none.
 */
export function otherCountOn(
  day: string,
  plan: Pick<Figure, 'force' | 'place'> & { readonly publishedOn: string },
  figures: readonly Figure[],
): Figure | null {
  const distance = ({ asOf }: Figure) => Math.abs(drawnTime(asOf) - dayTime(day));
  const [nearest] = figures
    .filter(({ status, rank }) => (status === 'actual' || status === 'estimate') && rank !== 'deprecated')
    .filter(
      ({ force, place, asOf }) =>
        force === plan.force && place === plan.place && asOf.latest > plan.publishedOn,
    )
    .filter((figure) => distance(figure) <= HALF_A_QUARTER)
    .sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1));
  return nearest ?? null;
}
