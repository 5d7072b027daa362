import type { Figure } from '@/lib/model/figure';

/** One thing that happened to a figure in the ledger. */
export interface HistoryEntry {
  readonly version: string;
  readonly change: 'recorded' | 'withdrawn';
  readonly why: string;
}

/** What became of a figure up to the version of its ledger, oldest first. */
export function historyOf({ recorded, withdrawn, withdrawnWhy }: Figure): HistoryEntry[] {
  const entries: HistoryEntry[] = [{ version: recorded, change: 'recorded', why: '' }];
  if (withdrawn) entries.push({ version: withdrawn, change: 'withdrawn', why: withdrawnWhy });
  return entries;
}
