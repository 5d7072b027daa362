import { wordsOf } from '@/lib/view/search-words';

/** What can be found by name, in the order in which it is listed where nothing else decides. */
export const ENTRY_KINDS = ['page', 'chart', 'figure', 'series', 'force', 'source', 'ledger'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What the parts of the list are called. */

/** Something with a page of its own. */
export interface Entry {
  readonly kind: EntryKind;
  readonly name: string;
  /** What is said of it beside its name. */
  readonly detail: string;
  readonly href: string;
  /** By which it is found. */
  readonly words: readonly string[];
}

/** Makes an entry that is found by the words of its name and of `more`. */
export function toEntry({ more = '', ...entry }: Omit<Entry, 'words'> & { readonly more?: string }): Entry {
  return { ...entry, words: [...new Set(wordsOf(`${entry.name} ${more}`))] };
}
