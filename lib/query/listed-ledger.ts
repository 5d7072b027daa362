import type { Ledger } from '@/lib/ledger/ledger';
import type { Version } from '@/lib/model/ledger-records';

/** As much of a ledger as figures are selected, searched, sorted and counted from: a browser can hold it too. */
export interface ListedLedger
  extends Pick<Ledger, 'figures' | 'figuresBySeries' | 'series' | 'sources' | 'forces' | 'places'> {
  readonly newest: Pick<Version, 'date'>;
}
