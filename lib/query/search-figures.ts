import type { Figure } from '@/lib/model/figure';
import type { ListedLedger } from './listed-ledger';
import { forceKey, noteKey, placeKey, searchIndexOf, seriesKey, sourceKey, wordsOf } from './search-index';

/** A word that stands nowhere, and the words that it was read as instead. */
export interface ForgivenWord {
  readonly word: string;
  readonly read_as: readonly string[];
}

/** Tells whether a figure holds every word of a search: in its series, force, place, source or note. */
export function searchFor(ledger: ListedLedger, q: string): (figure: Figure) => boolean {
  const index = searchIndexOf(ledger);
  const found = [...new Set(wordsOf(q))].map((word) => index.find(word).keys);
  return (figure) => {
    for (const keys of found) {
      const holds =
        keys.has(seriesKey(figure)) ||
        keys.has(forceKey(figure)) ||
        keys.has(placeKey(figure)) ||
        keys.has(sourceKey(figure)) ||
        (figure.note !== '' && keys.has(noteKey(figure)));
      if (!holds) return false;
    }
    return true;
  };
}

/** The words of a search in which a slip was forgiven, so that the answer can say so. */
export function forgivenIn(ledger: ListedLedger, q: string | null): readonly ForgivenWord[] {
  if (q === null) return [];
  const index = searchIndexOf(ledger);
  return [...new Set(wordsOf(q))]
    .map((word) => ({ word, read_as: index.find(word).readAs }))
    .filter(({ read_as }) => read_as.length > 0);
}
