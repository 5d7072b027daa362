import MiniSearch from 'minisearch';
import type { Figure } from '@/lib/model/figure';
import type { ListedLedger } from './listed-ledger';

/**
 * The texts of a ledger by what they belong to. What a thousand figures share (their series, force, place, source, a note) is
 * one text: figures are found through these, so that the index grows with the texts and not with the figures.
 */
export interface SearchIndex {
  /** Keys of the texts in which a word, or a word that begins with it, stands. */
  readonly find: (word: string) => Found;
}

export interface Found {
  readonly keys: ReadonlySet<string>;
  /** The words that it was read as, where it stands nowhere and a slip was forgiven; else empty. */
  readonly readAs: readonly string[];
}

export const seriesKey = ({ series }: Figure) => `series ${series}`;
export const forceKey = ({ force }: Figure) => `force ${force}`;
export const placeKey = ({ place }: Figure) => `place ${place}`;
export const sourceKey = ({ source }: Figure) => `source ${source}`;
export const noteKey = ({ note }: Figure) => `note ${note}`;

const indices = new WeakMap<ListedLedger, SearchIndex>();

/** The index of a ledger: made when somebody first searches, then kept as long as the ledger. */
export function searchIndexOf(ledger: ListedLedger): SearchIndex {
  const kept = indices.get(ledger);
  if (kept) return kept;
  const made = buildSearchIndex(ledger);
  indices.set(ledger, made);
  return made;
}

/** The words of a text as they are compared: lower case, without accents. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Longer words may have a slip of the pen, numbers none: 2,500 is not 3,500. */
const slips = (word: string): number | false => {
  if (/\p{N}/u.test(word) || word.length < 4) return false;
  return word.length < 8 ? 1 : 2;
};

function buildSearchIndex(ledger: ListedLedger): SearchIndex {
  const index = new MiniSearch<{ key: string; text: string }>({
    idField: 'key',
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: (word) => word,
  });
  index.addAll([...textsOf(ledger)].map(([key, text]) => ({ key, text })));
  const find = (word: string): Found => {
    const whole = index.search(word, { prefix: true });
    if (whole.length > 0) return { keys: new Set(whole.map(({ id }) => id)), readAs: [] };
    const forgiven = index.search(word, { fuzzy: slips });
    return {
      keys: new Set(forgiven.map(({ id }) => id)),
      readAs: [...new Set(forgiven.flatMap(({ terms }) => terms))].sort(),
    };
  };
  return { find };
}

function textsOf(ledger: ListedLedger): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { id, title } of ledger.series.values()) texts.set(`series ${id}`, `${id} ${title}`);
  for (const { code, name } of ledger.forces.values()) texts.set(`force ${code}`, `${code} ${name}`);
  for (const { code, name } of ledger.places.values()) texts.set(`place ${code}`, `${code} ${name}`);
  for (const { id, publisher, authors, title } of ledger.sources.values())
    texts.set(`source ${id}`, [id, publisher, authors, title].join(' '));
  for (const figure of ledger.figures) if (figure.note !== '') texts.set(noteKey(figure), figure.note);
  return texts;
}
