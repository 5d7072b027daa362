import type { Ledger } from '@/lib/ledger/ledger';

/** As much of a ledger as figures are selected, searched, sorted and counted from: a browser can hold it too. */
export type ListedLedger = Pick<
  Ledger,
  'figures' | 'figuresBySeries' | 'series' | 'sources' | 'forces' | 'places' | 'newest'
>;
