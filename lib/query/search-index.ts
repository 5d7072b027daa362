import MiniSearch, { type SearchResult } from 'minisearch';
import type { Figure } from '@/lib/model/figure';
import { wordsOf } from '@/lib/view/search-words';
import type { ListedLedger } from './listed-ledger';

/**
 * The texts of a ledger by what they belong to. What a thousand figures share (their series, force, place, source, a note) is
 * one text: figures are found through these, so that the index grows with the texts and not with the figures.
 */
export interface SearchIndex {
  /** Where a word, or a word that begins with it, stands. */
  readonly find: (word: string) => Found;
}

/** What a text belongs to. */
type Kind = 'series' | 'force' | 'place' | 'source' | 'note';

/** What the texts belong to in which a word was found: ids, codes and whole notes. */
interface Found extends Readonly<Record<Kind, ReadonlySet<string>>> {
  /** The words that it was read as, where it stands nowhere and a slip was forgiven; else empty. */
  readonly readAs: readonly string[];
}

const indices = new WeakMap<ListedLedger, SearchIndex>();

/** The index of a ledger: made when somebody first searches, then kept as long as the ledger. */
export function searchIndexOf(ledger: ListedLedger): SearchIndex {
  const kept = indices.get(ledger);
  if (kept) return kept;
  const made = buildSearchIndex(ledger);
  indices.set(ledger, made);
  return made;
}

/** Longer words may have a slip of the pen, numbers none: 2,500 is not 3,500. */
const slips = (word: string): number | false => {
  if (/\p{N}/u.test(word) || word.length < 4) return false;
  return word.length < 8 ? 1 : 2;
};

function buildSearchIndex(ledger: ListedLedger): SearchIndex {
  const index = new MiniSearch<Text>({
    idField: 'key',
    fields: ['text'],
    storeFields: ['kind', 'of'],
    tokenize: wordsOf,
    processTerm: (word) => word,
  });
  index.addAll(textsOf(ledger));
  const find = (word: string): Found => {
    const whole = index.search(word, { prefix: true });
    if (whole.length > 0) return { ...byKind(whole), readAs: [] };
    const forgiven = index.search(word, { fuzzy: slips });
    return { ...byKind(forgiven), readAs: [...new Set(forgiven.flatMap(({ terms }) => terms))].sort() };
  };
  return { find };
}

/** A text and what it belongs to. */
interface Text {
  readonly key: string;
  readonly kind: Kind;
  readonly of: string;
  readonly text: string;
}

function byKind(results: readonly SearchResult[]): Readonly<Record<Kind, ReadonlySet<string>>> {
  const found = {
    series: new Set<string>(),
    force: new Set<string>(),
    place: new Set<string>(),
    source: new Set<string>(),
    note: new Set<string>(),
  };
  for (const { kind, of } of results) found[kind as Kind].add(of);
  return found;
}

/** Only what figures name: a word that stands elsewhere alone, in a document of an event say, could find none. */
function textsOf(ledger: ListedLedger): readonly Text[] {
  const text = (kind: Kind, of: string, ...words: readonly string[]): Text => ({
    key: `${kind} ${of}`,
    kind,
    of,
    text: words.join(' '),
  });
  const named = (of: (figure: Figure) => string | null) => new Set<string | null>(ledger.figures.map(of));
  const [series, forces, places, sources] = [
    named((figure) => figure.series),
    named((figure) => figure.force),
    named((figure) => figure.place),
    named((figure) => figure.source),
  ];
  return [
    ...[...ledger.series.values()]
      .filter(({ id }) => series.has(id))
      .map(({ id, title }) => text('series', id, id, title)),
    ...[...ledger.forces.values()]
      .filter(({ code }) => forces.has(code))
      .map(({ code, name }) => text('force', code, code, name)),
    ...[...ledger.places.values()]
      .filter(({ code }) => places.has(code))
      .map(({ code, name }) => text('place', code, code, name)),
    ...[...ledger.sources.values()]
      .filter(({ id }) => sources.has(id))
      .map(({ id, publisher, authors, title }) => text('source', id, id, publisher, authors, title)),
    ...[...new Set(ledger.figures.map(({ note }) => note))]
      .filter((note) => note !== '')
      .map((note) => text('note', note, note)),
  ];
}
