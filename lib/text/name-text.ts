import type { Words } from './words';

/** What the catalogue of names can name. Breaks and totals have no id: what the data says of them is their name. */
export type NamedKind =
  | 'series'
  | 'force'
  | 'place'
  | 'event'
  | 'break'
  | 'total'
  | 'headline'
  | 'headlineWords'
  | 'chartTitle'
  | 'chartSubtitle'
  | 'chartCaution';

/** What a language calls a thing of the data; as the data says it where the language has no name for it yet. */
export function named(say: Words, kind: NamedKind, id: string, english: string): string {
  return say.names[kind]?.[id] ?? english;
}
