import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';

/** The days on which figures became known, oldest first, each once. Undated sources have none. */
export function publicationDays(ledger: Ledger, figures: readonly Figure[]): string[] {
  const days = figures.map(({ source }) => ledger.sources.get(source)?.published?.latest);
  return [...new Set(days.filter((day) => day !== undefined))].sort();
}
