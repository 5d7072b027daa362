import { LRUCache } from 'lru-cache';
import type { Ledger } from './ledger';
import { ledgerOf } from './ledger-of';
import { upTo } from './up-to';

/** Bytes that all kept ledgers of a process may take: eight of today's. */
export const KEPT_BYTES = 24 * 1024 * 1024;
/** Measured: 140 for the ledger, which shares its records with the newest one, the rest for what its searches keep. */
const BYTES_A_FIGURE = 600;
const made = new WeakMap<Ledger, LRUCache<string, Ledger>>();

/**
 * The whole ledger as recorded in one of its versions: all that is answered from it is what was answered then, since
 * it holds nothing later. The last few are kept, bounded by bytes. Throws where the ledger has no such version.
 */
export function ledgerAt(ledger: Ledger, version: string): Ledger {
  if (version === ledger.newest.date) return ledger;
  const kept =
    made.get(ledger) ?? new LRUCache<string, Ledger>({ maxSize: KEPT_BYTES, sizeCalculation: weighLedger });
  made.set(ledger, kept);
  const known = kept.get(version);
  if (known) return known;
  const past = ledger.versions.find(({ date }) => date === version);
  if (!past) throw new Error(`The ledger of ${ledger.newest.date} has no version ${version}.`);
  const earlier = ledgerOf(upTo(ledger.history, past.date));
  kept.set(version, earlier);
  return earlier;
}

/** What a kept ledger takes. One is always kept, however large. */
export function weighLedger({ figures }: Pick<Ledger, 'figures'>): number {
  return Math.min(Math.max(figures.length * BYTES_A_FIGURE, 1), KEPT_BYTES);
}
