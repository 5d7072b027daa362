import type { Ledger } from '@/lib/ledger/ledger';
import { ledgerAt } from '@/lib/ledger/ledger-at';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { isWaiting } from '@/lib/model/clocks';
import type { View } from '@/lib/view/view';

/** The ledger of a version; of the newest where a view names none, or one that never was. */
export function ledgerOfVersion(v: string | null): Ledger {
  const ledger = loadLedger();
  return v !== null && ledger.versions.some(({ date }) => date === v) ? ledgerAt(ledger, v) : ledger;
}

/**
 * The ledger that a query asks for. The version is read before everything else, since the ids that the query may name
 * are those of its version.
 */
export function askedLedger(query: URLSearchParams): Ledger {
  const [v = null, ...more] = query.getAll('v');
  return ledgerOfVersion(more.length === 0 ? v : null);
}

/** Whether what a view shows can never change: it is of a version, and not of rows that wait for one. */
export function isPinned({ v }: View): boolean {
  return v !== null && !isWaiting(v);
}
