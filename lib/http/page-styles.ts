import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), '.next', 'static', 'chunks');

let hashes: readonly string[] | undefined;

/**
 * What lets the style sheets of this build stand in a page: Next writes each into the HTML letter by letter, without
 * the nonce that scripts get (React has a nonce of its own for styles, which Next does not give it).
 */
export function styleHashes(): readonly string[] {
  hashes ??= hashesIn(FOLDER);
  return hashes;
}

/** The hash of each style sheet in a folder, as a content security policy words it. */
export function hashesIn(folder: string): readonly string[] {
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
  return sheets.sort().map((name) => sha256(readFileSync(join(folder, name))));
}

function sha256(css: Buffer): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}
