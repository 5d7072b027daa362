import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Under which addresses Next hands out `.next/static`. */
const ADDRESS = '/_next/static/';
const SQUEEZED = '.br';

/** Files of a build that lie there compressed already, by the address of what they are a form of. */
export interface BuiltForms {
  /** The brotli form of the file at an address; undefined where there is none. */
  brotliAt(url: string): Buffer | undefined;
}

/** What `deploy/squeeze-build.mjs` wrote below a folder. Each is read when it is first asked for, and kept: 0.3 MB in all. */
export function builtForms(folder = join(process.cwd(), '.next', 'static')): BuiltForms {
  const files = new Map(
    namesIn(folder)
      .filter((name) => name.endsWith(SQUEEZED))
      .map((name) => [
        ADDRESS + name.slice(0, -SQUEEZED.length).split(sep).join('/'),
        // What Next traces for the container would be the whole project otherwise; these files are copied beside it.
        { path: join(/* turbopackIgnore: true */ folder, name), bytes: undefined as Buffer | undefined },
      ]),
  );
  return {
    brotliAt(url) {
      const file = files.get(url.replace(/[?#].*/s, ''));
      if (!file) return;
      file.bytes ??= readFileSync(file.path);
      return file.bytes;
    },
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return []; // no build: `next dev` has none of it
  }
}
