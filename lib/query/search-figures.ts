import type { Figure } from '@/lib/model/figure';
import { highOf, lowOf } from '@/lib/model/quantity';
import { numberOf, searchWords } from '@/lib/view/search-words';
import type { ListedLedger } from './listed-ledger';
import { searchIndexOf } from './search-index';

/** A word that stands nowhere, and the words that it was read as instead. */
export interface ForgivenWord {
  readonly word: string;
  readonly read_as: readonly string[];
}

/**
 * Tells whether a figure holds every word of a search: in its series, force, place, source or note. A number is found
 * as the figure's own too, or as one that its note names, however its thousands are parted.
 */
export function searchFor(ledger: ListedLedger, q: string): (figure: Figure) => boolean {
  const { words, numbers, own } = searchWords(q);
  const tests = [
    ...words.map((word) => wordTest(ledger, word)),
    ...numbers.map(numberTest),
    ...own.map((number) => (figure: Figure) => isOf(figure, number)),
  ];
  return (figure) => tests.every((holds) => holds(figure));
}

function wordTest(ledger: ListedLedger, word: string): (figure: Figure) => boolean {
  const found = searchIndexOf(ledger).find(word);
  const number = numberOf(word);
  const isNumber = number === null ? () => false : numberTest(number);
  return (figure) =>
    found.series.has(figure.series) ||
    found.force.has(figure.force) ||
    (figure.place !== null && found.place.has(figure.place)) ||
    found.source.has(figure.source) ||
    (figure.note !== '' && found.note.has(figure.note)) ||
    isNumber(figure);
}

function numberTest(number: number): (figure: Figure) => boolean {
  const written = String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',?');
  const inText = new RegExp(`(?<![\\d.,])${written}(?!\\d|[.,]\\d)`);
  return (figure) => isOf(figure, number) || inText.test(figure.note);
}

/** Whether it is the figure's own number, or an end of its range. */
function isOf({ quantity }: Figure, number: number): boolean {
  return lowOf(quantity) === number || highOf(quantity) === number;
}

/** The words of a search in which a slip was forgiven, so that the answer can say so. */
export function forgivenIn(ledger: ListedLedger, q: string | null): readonly ForgivenWord[] {
  if (q === null) return [];
  const index = searchIndexOf(ledger);
  return searchWords(q)
    .words.map((word) => ({ word, read_as: index.find(word).readAs }))
    .filter(({ read_as }) => read_as.length > 0);
}
