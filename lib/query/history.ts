import type { Figure } from '@/lib/model/figure';
import type { Version } from '@/lib/model/ledger-records';

/** One thing that happened to a figure in the ledger. */
export interface HistoryEntry {
  readonly version: string;
  readonly change: 'recorded' | 'withdrawn';
  readonly why: string;
}

/** What became of a figure up to a version, oldest first. */
export function historyOf({ recorded, withdrawn, withdrawnWhy }: Figure, version: Version): HistoryEntry[] {
  const entries: HistoryEntry[] = [{ version: recorded, change: 'recorded', why: '' }];
  if (withdrawn) entries.push({ version: withdrawn, change: 'withdrawn', why: withdrawnWhy });
  return entries.filter((entry) => entry.version <= version.date);
}
