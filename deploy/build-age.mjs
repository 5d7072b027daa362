// @ts-check
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { damageOf } from './build-files.mjs';

/** All that a build is made from; tests, bench and prose are not in it. */
const BUILT_FROM = [
  'app',
  'components',
  'lib',
  'data',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'proxy.ts',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Says why a build is needed, in words for the terminal, or undefined when the one in `.next` is whole
 * and nothing it was made from has changed since.
 *
 * @param {string} root
 * @returns {string | undefined}
 */
export function needsBuild(root) {
  const built = join(root, '.next', 'BUILD_ID');
  if (!existsSync(built)) return 'there is no build yet';
  const damage = damageOf(root);
  if (damage) return damage;
  const changed = firstNewerThan(statSync(built).mtimeMs, root, BUILT_FROM);
  return changed && `${changed} is newer than the build`;
}

/**
 * Folders count as well as files: a deleted file leaves nothing newer behind but its folder.
 *
 * @param {number} time
 * @param {string} root
 * @param {string[]} paths relative to the root
 * @returns {string | undefined}
 */
function firstNewerThan(time, root, paths) {
  for (const path of paths) {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (!found) continue;
    if (found.mtimeMs > time) return path;
    if (!found.isDirectory()) continue;
    const inside = readdirSync(join(root, path)).map((name) => `${path}/${name}`);
    const newer = firstNewerThan(time, root, inside);
    if (newer) return newer;
  }
}
