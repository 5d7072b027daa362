import type { Ledger } from '@/lib/ledger/ledger';
import { ledgerAt } from '@/lib/ledger/ledger-at';
import { type Changes, changesBetween } from './changes';
import type { Concern } from './concerns';
import { rowName } from './row-changes';

const kept = new WeakMap<Ledger, Map<string, Changes>>();

/** What changed from an earlier version to the one that a ledger is of. Made once for each. */
export function changesSince(ledger: Ledger, version: string): Changes {
  const ofLedger = kept.get(ledger) ?? new Map<string, Changes>();
  kept.set(ledger, ofLedger);
  const made = ofLedger.get(version) ?? changesBetween(ledgerAt(ledger, version), ledger);
  ofLedger.set(version, made);
  return made;
}

/** Those of the changes that concern what a page shows. A correction does when either of its figures does. */
export function onlyConcerning(
  { added, corrected, withdrawn, rows }: Changes,
  { figures, rows: named }: Concern,
): Changes {
  return {
    added: added.filter(({ id }) => figures.has(id)),
    corrected: corrected.filter(({ old, right }) => figures.has(old.id) || figures.has(right.id)),
    withdrawn: withdrawn.filter(({ figure }) => figures.has(figure.id)),
    rows: rows.filter((row) => named.has(rowName(row.table, row.key))),
  };
}
