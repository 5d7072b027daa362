import { createHash } from 'node:crypto';
import type { DatedRow } from './dated-rows';
import type { DataFiles } from './tables';

/** 128 bits of sha256: enough that no two rows share them, and short enough to stand in a file beside each row. */
const SHORT = 32;

export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, SHORT);
}

/** What a row says, without its clocks. */
export function rowDigest({ says }: DatedRow): string {
  return shortDigest(says);
}

/** Why a row was withdrawn, and what took its place. */
export function withdrawalDigest({ why, replacedBy }: DatedRow): string {
  return shortDigest(JSON.stringify([why, replacedBy]));
}

/**
 * The sha256 of a version: of the digest of the version before it, its date, its note and its manifest, a line each.
 * It holds the whole past, since the version before holds its own. By hand:
 * `{ printf '%s\n' "$before" "$date" "$note"; cat data/versions/$date.csv; } | sha256sum`
 */
export function versionDigest(before: string, date: string, note: string, manifest: string): string {
  return createHash('sha256').update(`${before}\n${date}\n${note}\n${manifest}`).digest('hex');
}

/** The sha256 of all files, with their names and lengths: another digest where a byte is another one or in another file. */
export function dataDigest(files: DataFiles): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) {
    const bytes = files.get(name) as Buffer;
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
