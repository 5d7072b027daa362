import { loadLedger } from '@/lib/ledger/load-ledger';
import { vocabularyOf } from '@/lib/query/vocabulary';
import { parseView, type Vocabulary } from '@/lib/view/parse-view';
import type { Parameter } from '@/lib/view/view';

/** The query of a page, as Next hands it over. */
export type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** Reads a page's view: what can be shown, and what has to be said about the rest. */
export async function readView(
  query: Query,
  understood: readonly Parameter[],
  narrow: (vocabulary: Vocabulary) => Vocabulary = (vocabulary) => vocabulary,
) {
  const entries = Object.entries(await query).flatMap(([name, value]) =>
    [value ?? []].flat().map((each) => [name, each]),
  );
  return parseView(new URLSearchParams(entries), narrow(vocabularyOf(loadLedger())), understood);
}
