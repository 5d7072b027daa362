import { commasInLists } from './2026-11-25-commas-in-lists';
import type { Migration } from './migration';

/** Every change of the grammar, oldest first. Entries are added at the end and never taken out: links are opened for ever. */
export const MIGRATIONS: readonly Migration[] = [commasInLists];

/** A query of any day in the grammar of today. */
export function migrate(query: URLSearchParams): URLSearchParams {
  return MIGRATIONS.reduce((written, { apply }) => apply(written), query);
}
