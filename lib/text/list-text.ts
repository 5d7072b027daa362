import { dayText } from './as-of-text';
import { knownText } from './unit-text';
import type { Words } from './words';

/** Something that figures are narrowed by. `name` is what the ledger calls the value. */
export interface Narrowed {
  readonly parameter: string;
  readonly value: string;
  readonly name: string | null;
}

/** One value that figures are narrowed by, as readers know it. */
export function valueText({ parameter, value, name }: Narrowed, say: Words): string {
  switch (parameter) {
    case 'status':
      return knownText(`status.${value}`, value, say);
    case 'kind':
      return knownText(`sourceKind.${value}`, value, say);
    case 'topic':
      return knownText(`topicShort.${value}`, value, say);
    default:
      return name ?? value;
  }
}

/** One thing that narrows a list, in words: "Germany", "2009 to 2012", "Known on 1 December 2020". */
export function filterText(narrowed: Narrowed, say: Words): string {
  const { parameter, value } = narrowed;
  switch (parameter) {
    case 'q':
      return say('quoted', { text: value });
    case 'id':
      return say('filter.ids', { count: Number(value) });
    case 'figures':
      return say('filter.preferred');
    case 'known':
      return say('filter.known', { day: dayText(value, say) });
    case 'range':
      return rangeText(value, say);
    default:
      return valueText(narrowed, say);
  }
}

/** The same inside a sentence: without its capital, where the language has none there. */
export function filterInText(narrowed: Narrowed, say: Words): string {
  const words = filterText(narrowed, say);
  const isOurs = ['figures', 'known', 'range', 'id'].includes(narrowed.parameter);
  return isOurs && say.language !== 'de' ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function rangeText(range: string, say: Words): string {
  const [from = '', to = ''] = range.split('/').map((end) => (end === '' ? '' : dayText(end, say)));
  if (from === to) return from;
  if (to === '') return say('filter.from', { from });
  return from === '' ? say('filter.until', { to }) : say('date.fromTo', { from, to });
}
