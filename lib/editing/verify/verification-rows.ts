import { stringify } from 'csv-stringify/sync';
import type { DocumentCheck } from './document-check';

/** Adds looks to the text of verifications.csv, in the order of their sources. */
export function withChecks(text: string, day: string, checks: readonly DocumentCheck[]): string {
  const rows = [...checks]
    .sort((a, b) => (a.source < b.source ? -1 : 1))
    .map(({ source, address, answer, why, sha256, found, missing }) => [
      day,
      source,
      address,
      answer,
      plain(why),
      sha256,
      found.join(' '),
      missing.join(' '),
    ]);
  return text + stringify(rows);
}

/** What a server says may hold anything; a cell may not begin like a formula, end in space or break the line. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^[=+\-@ ]+/, '')
    .trim()
    .slice(0, 120)
    .trim();
}
