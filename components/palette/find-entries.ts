import { wordsOf } from '@/lib/view/search-words';
import { ENTRY_KINDS, type Entry, type EntryKind } from './entry';

/** The entries of one kind that a search finds: the best of them, and how many there are. */
export interface FoundGroup {
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
  readonly count: number;
}

/** As many of each kind are listed: more are found by another letter. */
const MOST = 6;
/** What stands there before a letter is written. */
const UNASKED: readonly EntryKind[] = ['page', 'chart'];

/**
 * Finds the entries that hold every word of a search, at least as the beginning of one of theirs. The kind with the best
 * entry comes first, so that the first line is what was most likely meant.
 */
export function findEntries(entries: readonly Entry[], query: string): FoundGroup[] {
  const words = wordsOf(query);
  if (words.length === 0)
    return UNASKED.map((kind) =>
      toGroup(
        kind,
        entries.filter((entry) => entry.kind === kind),
        Infinity,
      ),
    );
  const scored = entries
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return ENTRY_KINDS.map((kind) => scored.filter(({ entry }) => entry.kind === kind))
    .filter((found) => found.length > 0)
    .sort((a, b) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0))
    .flatMap((found) => {
      const [first] = found;
      return first
        ? [
            toGroup(
              first.entry.kind,
              found.map(({ entry }) => entry),
              MOST,
            ),
          ]
        : [];
    });
}

function toGroup(kind: EntryKind, found: readonly Entry[], most: number): FoundGroup {
  return { kind, entries: found.slice(0, most), count: found.length };
}

const WHOLE = 3;
const BEGINNING = 2;
/** For a name that begins as the search does. */
const FIRST = 1;

function scoreOf({ name, words }: Entry, asked: readonly string[]): number {
  let score = 0;
  for (const word of asked) {
    if (words.includes(word)) score += WHOLE;
    else if (words.some((own) => own.startsWith(word))) score += BEGINNING;
    else return 0;
  }
  const [first = ''] = asked;
  return score / asked.length + (wordsOf(name)[0]?.startsWith(first) ? FIRST : 0);
}
