/** What a search asks for: words, and the numbers among what was written. */
export interface SearchWords {
  readonly words: readonly string[];
  /** Written with separators, so that no word of a text could be meant: 8,448. */
  readonly numbers: readonly number[];
}

/** Thousands as English, German, French or Swiss hands write them. A plain space parts words. */
const GROUPED = /(?<![\p{L}\p{N}])\d{1,3}(?:[,.'’\u00a0\u202f]\d{3})+(?![\p{L}\p{N}])/gu;

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
  const numbers = (text.match(GROUPED) ?? []).map((written) => Number(written.replaceAll(/\D/g, '')));
  return {
    words: [...new Set(wordsOf(text.replaceAll(GROUPED, ' ')))],
    numbers: [...new Set(numbers)],
  };
}

/** The number that a word of digits writes; null for any other word. */
export function numberOf(word: string): number | null {
  return /^\d{1,9}$/.test(word) ? Number(word) : null;
}
