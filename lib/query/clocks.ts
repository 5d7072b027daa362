import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { Source, Version } from '@/lib/model/ledger-records';
import type { View } from '@/lib/view/view';

/** The version that a view is pinned to, or the newest. */
export function versionOf(ledger: Ledger, view: View): Version {
  return ledger.versions.find(({ date }) => date === view.v) ?? ledger.newest;
}

/** Whether a figure stands in a version: recorded by then and not yet withdrawn. */
export function standsIn({ recorded, withdrawn }: Figure, version: Version): boolean {
  return recorded <= version.date && (withdrawn === null || withdrawn > version.date);
}

/** Whether a reader could know a document on a day. One dated to a month or year counts from its last day. */
export function publishedBy({ published }: Source, day: string): boolean {
  return published !== null && published.latest <= day;
}
