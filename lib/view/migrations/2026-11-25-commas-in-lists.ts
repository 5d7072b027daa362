import type { Migration } from './migration';

/** The parameters that were lists on the day of this migration. Those that come later never had commas. */
const LISTS: readonly string[] = ['charts', 'series', 'force', 'place', 'status', 'source', 'topic'];

export const commasInLists: Migration = {
  date: '2026-11-25',
  why:
    'Before the first link was published, the joiner of lists was open, and a comma is what most addresses elsewhere have ' +
    '(lists in URI templates, RFC 6570; JSON:API). Readers who write a link by hand write "force=USA,DEU". No id holds a ' +
    'comma, so it can mean nothing else.',
  apply: (query) =>
    LISTS.some((name) => query.getAll(name).some((value) => value.includes(',')))
      ? new URLSearchParams([...query].map(([name, value]) => [name, joined(name, value)]))
      : query,
};

function joined(name: string, value: string): string {
  return LISTS.includes(name) ? value.replaceAll(',', '~') : value;
}
