import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { Source } from '@/lib/model/ledger-records';

/** The documents behind some figures, those in which they were read too, in the ledger's order. */
export function namedSources(
  ledger: Ledger,
  figures: readonly Figure[],
  others: readonly { readonly source: string }[] = [],
): Source[] {
  const ids = new Set<string>([
    ...figures.flatMap(({ source, via }) => (via ? [source, via] : [source])),
    ...others.map(({ source }) => source),
  ]);
  return [...ledger.sources.values()].filter(({ id }) => ids.has(id));
}
