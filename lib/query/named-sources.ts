import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { SourceId } from '@/lib/model/ids';
import type { Source } from '@/lib/model/ledger-records';
import { sourceOf } from './last-stood';

/** The documents behind some figures, those in which they were read too, in the ledger's order; those withdrawn with them come last. */
export function namedSources(
  ledger: Ledger,
  figures: readonly Figure[],
  others: readonly { readonly source: SourceId }[] = [],
): Source[] {
  const ids = new Set<SourceId>([
    ...figures.flatMap(({ source, via }) => (via ? [source, via] : [source])),
    ...others.map(({ source }) => source),
  ]);
  const standing = [...ledger.sources.values()].filter(({ id }) => ids.has(id));
  if (standing.length === ids.size) return standing;
  const gone = [...ids].filter((id) => !ledger.sources.has(id)).sort();
  return [...standing, ...gone.flatMap((id) => sourceOf(ledger, id) ?? [])];
}
