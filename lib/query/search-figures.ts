import type { Figure } from '@/lib/model/figure';
import type { ListedLedger } from './listed-ledger';
import { searchIndexOf, wordsOf } from './search-index';

/** A word that stands nowhere, and the words that it was read as instead. */
export interface ForgivenWord {
  readonly word: string;
  readonly read_as: readonly string[];
}

/** Tells whether a figure holds every word of a search: in its series, force, place, source or note. */
export function searchFor(ledger: ListedLedger, q: string): (figure: Figure) => boolean {
  const index = searchIndexOf(ledger);
  const found = [...new Set(wordsOf(q))].map((word) => index.find(word));
  return ({ series, force, place, source, note }) =>
    found.every(
      (word) =>
        word.series.has(series) ||
        word.force.has(force) ||
        (place !== null && word.place.has(place)) ||
        word.source.has(source) ||
        (note !== '' && word.note.has(note)),
    );
}

/** The words of a search in which a slip was forgiven, so that the answer can say so. */
export function forgivenIn(ledger: ListedLedger, q: string | null): readonly ForgivenWord[] {
  if (q === null) return [];
  const index = searchIndexOf(ledger);
  return [...new Set(wordsOf(q))]
    .map((word) => ({ word, read_as: index.find(word).readAs }))
    .filter(({ read_as }) => read_as.length > 0);
}
