import type { Source, Version } from '@/lib/model/ledger-records';
import type { View } from '@/lib/view/view';

/**
 * The version that a view is answered from: that of the ledger. Throws where the view is pinned to another one, whose
 * ledger `ledgerAt` makes: an answer must never be of another version than its link.
 */
export function versionOf<V extends Pick<Version, 'date'>>(
  { newest }: { readonly newest: V },
  { v }: View,
): V {
  if (v === null || v === newest.date) return newest;
  throw new Error(`The view is of version ${v}, the ledger of ${newest.date}.`);
}

/** Whether a reader could know a document on a day. One dated to a month or year counts from its last day. */
export function publishedBy({ published }: Source, day: string): boolean {
  return published !== null && published.latest <= day;
}
