/** What a search asks for: words, and the numbers among what was written. */
export interface SearchWords {
  readonly words: readonly string[];
  /** Written with separators, so that no word of a text could be meant: 8,448. */
  readonly numbers: readonly number[];
  /** Written after "=": the figure's own number, and no number of a text. */
  readonly own: readonly number[];
}

/** Thousands as English, German, French or Swiss hands write them. A plain space parts words. */
const GROUPED = /(?<![\p{L}\p{N}])\d{1,3}(?:[,.'’\u00a0\u202f]\d{3})+(?![\p{L}\p{N}])/gu;

const OWN = /=(\d{1,3}(?:[,.'’\u00a0\u202f]\d{3})+|\d{1,12})(?![\p{L}\p{N}])/gu;

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

/** Reads a search, each word and each number once. */
export function searchWords(text: string): SearchWords {
  const rest = text.replaceAll(OWN, ' ');
  return {
    words: [...new Set(wordsOf(rest.replaceAll(GROUPED, ' ')))],
    numbers: numbersOf(rest, GROUPED),
    own: numbersOf(text, OWN),
  };
}

function numbersOf(text: string, form: RegExp): number[] {
  return [...new Set((text.match(form) ?? []).map((written) => Number(written.replaceAll(/\D/g, ''))))];
}

/** The number that a word of digits writes; null for any other word. */
export function numberOf(word: string): number | null {
  return /^\d{1,9}$/.test(word) ? Number(word) : null;
}
