import type { Qualifier, Status } from '@/lib/model/lists';
import { toQuantity } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import type { Words } from '@/lib/text/words';
import { numberOf, searchWords } from '@/lib/view/search-words';
import { figureUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import type { Entry } from './entry';

/** What the palette reads of the figures that the API finds by their number. */
export interface NumberedFigures {
  readonly count: number;
  readonly figures: readonly {
    readonly id: string;
    readonly series: string;
    readonly force: string;
    readonly value: number;
    readonly value_max: number | null;
    readonly qualifier: Qualifier;
    readonly status: Status;
    readonly as_of: string;
    readonly earliest: string;
    readonly latest: string;
  }[];
}

/** The number that a search writes, where it writes nothing else; one digit is not yet one. */
export function numberIn(query: string): number | null {
  const { words, numbers, own } = searchWords(query);
  const all = [...own, ...numbers, ...words.map((word) => (word.length > 1 ? numberOf(word) : null))];
  return all.length === 1 ? (all[0] ?? null) : null;
}

interface Called {
  readonly view: View;
  readonly series: ReadonlyMap<string, string>;
  readonly forces: ReadonlyMap<string, string>;
}

/** Figures as entries: the number with its hedge and date, and what it counts. */
export function numberedEntries(
  { figures }: NumberedFigures,
  { series: names, forces, view }: Called,
  say: Words,
): Entry[] {
  return figures.map(
    ({ id, series, force, value, value_max, qualifier, status, as_of, earliest, latest }) => ({
      kind: 'figure',
      name: `${quantityText(toQuantity(qualifier, value, value_max), say)}, ${asOfText({ edtf: as_of, earliest, latest, approximate: false }, say)}`,
      detail: [names.get(series) ?? series, forces.get(force) ?? force, say(`statusIn.${status}`)].join(', '),
      href: figureUrl(id, view),
      words: [],
    }),
  );
}
