// @ts-check
import { lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The list of a build's files with their sizes, written when all else of the build is there. */
export const BUILD_LIST = '.next/build-files.json';

/** What Next writes while it serves or compiles, and what it serves without. */
const NO_PART =
  /^\.next\/(?:build-files\.json|cache|dev|diagnostics|export-marker\.json|standalone|trace|trace-build|turbopack|types)(?:\/|$)/;

/**
 * Lists the files of a build, so that `damageOf` can tell whether they are whole.
 *
 * @param {string} root the folder that is served
 * @param {readonly string[]} parts files and folders below it
 */
export function writeBuildList(root, parts) {
  const sizes = Object.fromEntries(parts.flatMap((part) => filesIn(root, part)));
  writeFileSync(join(root, BUILD_LIST), JSON.stringify(sizes));
}

/**
 * Says in words what is wrong with a build: a file that is missing or was cut. Sizes tell both in a few milliseconds;
 * digests would make each start slower.
 *
 * @param {string} root
 * @returns {string | undefined} undefined where all of it is there
 */
export function damageOf(root) {
  const sizes = readList(root);
  if (!sizes) return 'the last build did not finish';
  for (const [name, size] of Object.entries(sizes)) {
    const found = statSync(join(root, name), { throwIfNoEntry: false });
    if (!found) return `${name} is missing from the build`;
    if (found.size !== size) return `${name} has ${found.size} bytes and not the ${size} that were built`;
  }
}

/**
 * @param {string} root
 * @returns {Record<string, number> | undefined}
 */
function readList(root) {
  try {
    return JSON.parse(readFileSync(join(root, BUILD_LIST), 'utf8'));
  } catch {
    return; // not there, or cut: the build is not whole either way
  }
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {[name: string, size: number][]}
 */
function filesIn(root, name) {
  if (NO_PART.test(name)) return [];
  const found = lstatSync(join(root, name));
  if (found.isFile()) return [[name, found.size]];
  if (!found.isDirectory()) return [];
  return readdirSync(join(root, name)).flatMap((inside) => filesIn(root, `${name}/${inside}`));
}
