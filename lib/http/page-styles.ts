import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = join(process.cwd(), '.next');
const PAGE_STYLE = 'page.css';

let style: string | undefined;
let hashes: readonly string[] | undefined;

/** The style sheet that stands in every page, as `deploy/build-style.mjs` wrote it into the build. */
export function pageStyle(): string {
  style ??= readStyle();
  return style;
}

function readStyle(): string {
  const file = join(BUILD, PAGE_STYLE);
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    // Next takes an error with the code ENOENT for a page that is not there, and answers 404.
    throw new Error(`The style sheet of the pages is missing (${file}): npm run build makes it.`, { cause });
  }
}

/**
 * What lets the style sheets of this build stand in a page letter by letter: that of the page, and those of the fonts, which
 * Next writes without the nonce that scripts get (React has a nonce of its own for styles, which Next does not give it).
 */
export function styleHashes(): readonly string[] {
  hashes ??= [join(BUILD, 'static', 'chunks'), BUILD].flatMap(hashesIn);
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
