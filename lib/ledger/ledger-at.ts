import { LRUCache } from 'lru-cache';
import type { Ledger } from './ledger';
import { ledgerOf } from './ledger-of';
import { upTo } from './up-to';

const KEPT = 8;
const made = new WeakMap<Ledger, LRUCache<string, Ledger>>();

/**
 * The whole ledger as recorded in one of its versions: all that is answered from it is what was answered then, since
 * it holds nothing later. The last few are kept. Throws where the ledger has no such version.
 */
export function ledgerAt(ledger: Ledger, version: string): Ledger {
  if (version === ledger.newest.date) return ledger;
  const kept = made.get(ledger) ?? new LRUCache({ max: KEPT });
  made.set(ledger, kept);
  const known = kept.get(version);
  if (known) return known;
  const past = ledger.versions.find(({ date }) => date === version);
  if (!past) throw new Error(`The ledger of ${ledger.newest.date} has no version ${version}.`);
  const earlier = ledgerOf(upTo(ledger.history, past.date));
  kept.set(version, earlier);
  return earlier;
}
