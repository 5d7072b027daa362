import type { Ledger } from '@/lib/ledger/ledger';
import { everStood, type RecordKind } from '@/lib/query/elsewhere';

/** The first part of the addresses of pages of one record each. */
const KINDS = new Set<string>(['charts', 'figures', 'sources', 'forces', 'series'] satisfies RecordKind[]);

/**
 * Whether there is a page at an address: false only where it names a record that never was. One that was withdrawn
 * keeps its page, and one that came later than the version asked for says so. `ledger` is the newest.
 */
export function pageStands(ledger: Ledger, pathname: string): boolean {
  const [, kind = '', id, ...more] = pathname.split('/');
  if (!KINDS.has(kind) || id === undefined || more.length > 0) return true;
  try {
    return everStood(ledger, kind as RecordKind, decodeURIComponent(id));
  } catch {
    return false; // a broken percent-encoding names nothing
  }
}
