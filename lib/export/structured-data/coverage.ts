import type { Place } from 'schema-dts';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import { placeOf } from '@/lib/query/last-stood';

/** Numbers that are of no place: members of an alliance, its whole personnel. */
const ANYWHERE = 'Worldwide';

/** From the first day to the last for which figures are true, as schema.org writes it; undefined without figures. */
export function temporalCoverage(figures: readonly Figure[]): string | undefined {
  const [one] = figures;
  if (!one) return undefined;
  let { earliest, latest } = one.asOf;
  for (const { asOf } of figures) {
    if (asOf.earliest < earliest) earliest = asOf.earliest;
    if (asOf.latest > latest) latest = asOf.latest;
  }
  return `${earliest}/${latest}`;
}

/** Where what is counted is, by name; `Worldwide` where numbers are of no place. */
export function spatialCoverage(ledger: Ledger, figures: readonly Figure[]): Place[] {
  const places = [...new Set(figures.map(({ place }) => place))];
  const names = places.map((place) => (place ? (placeOf(ledger, place)?.name ?? place) : ANYWHERE));
  return (names.length > 0 ? names.sort() : [ANYWHERE]).map((name) => ({ '@type': 'Place', name }));
}
