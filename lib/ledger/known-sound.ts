import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDigest } from './digest';
import type { DataFiles } from './tables';

/** Which bytes of `data/` a build was made of: a part of the build, since its own rules found them sound. */
const FILE = '.next/known-sound.json';

/** Notes in a build that its rules have found no problem in these files. */
export function noteSound(files: DataFiles, root = process.cwd()): void {
  writeFileSync(join(root, FILE), JSON.stringify({ sha256: dataDigest(files) }));
}

/**
 * Whether the build that is served has found the very bytes of these files sound, each of them: the start of a server
 * need not check them once more. Of anything else it knows nothing.
 */
export function isKnownSound(files: DataFiles, root = process.cwd()): boolean {
  let noted: { sha256?: unknown } | null;
  try {
    noted = JSON.parse(readFileSync(join(root, FILE), 'utf8'));
  } catch {
    return false; // no build here, or one that notes nothing: everything is checked
  }
  return noted?.sha256 === dataDigest(files);
}
