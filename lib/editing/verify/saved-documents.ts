import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import type { Fetched } from './fetch-document';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
};

/** Saved copies by the id of their source: `dw-2020-12-01.html`, `.pdf` or `.txt` in a folder. */
export function savedDocuments(folder: string): ReadonlyMap<string, () => Fetched> {
  return new Map(
    readdirSync(folder)
      .filter((name) => TYPES[extname(name).toLowerCase()] !== undefined)
      .map((name) => [
        parse(name).name,
        () => ({
          answer: 'yes',
          bytes: readFileSync(join(folder, name)),
          contentType: TYPES[extname(name).toLowerCase()] ?? '',
        }),
      ]),
  );
}
