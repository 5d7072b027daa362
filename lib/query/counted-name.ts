import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import { forceOf, placeOf, seriesOf } from './last-stood';

/**
 * What a figure counts, in one name: its series, and its force and place where the series has figures of several.
 * "US troops in Afghanistan"; "ISAF contributions by nation, Germany".
 */
export function countedName(ledger: Ledger, { series, force, place }: Figure): string {
  const alike = ledger.figuresBySeries.get(series) ?? [];
  const names = [seriesOf(ledger, series)?.title ?? series];
  if (alike.some((other) => other.force !== force)) names.push(forceOf(ledger, force)?.name ?? force);
  if (place && alike.some((other) => other.place !== place))
    names.push(placeOf(ledger, place)?.name ?? place);
  return names.join(', ');
}
