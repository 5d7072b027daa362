import type { Ledger } from '@/lib/ledger/ledger';
import { ledgerAt } from '@/lib/ledger/ledger-at';
import type { Version } from '@/lib/model/ledger-records';
import { type FigureChanges, figureChanges } from './figure-changes';
import { type RowChange, rowChanges } from './row-changes';

/** All that happened from one version to a later one. */
export interface Changes extends FigureChanges {
  readonly rows: readonly RowChange[];
}

/** A version with what came and went with it. */
export interface VersionChanges {
  readonly version: Version;
  /** How many figures and sources stand in it. */
  readonly figures: number;
  readonly sources: number;
  readonly changes: Changes;
}

/** All that happened from `before` to `after`, of one ledger; `before` null: before there was any version. */
export function changesBetween(before: Ledger | null, after: Ledger): Changes {
  return { ...figureChanges(before, after), rows: rowChanges(before, after) };
}

const kept = new WeakMap<Ledger, readonly VersionChanges[]>();

/** Every version of a ledger with its changes, newest first. Made once: versions never change. */
export function versionChanges(ledger: Ledger): readonly VersionChanges[] {
  const known = kept.get(ledger);
  if (known) return known;
  const made = ledger.versions
    .map((version, index): VersionChanges => {
      const before = ledger.versions[index - 1];
      const after = ledgerAt(ledger, version.date);
      return {
        version,
        figures: after.figures.length,
        sources: after.sources.size,
        changes: changesBetween(before ? ledgerAt(ledger, before.date) : null, after),
      };
    })
    .reverse();
  kept.set(ledger, made);
  return made;
}
