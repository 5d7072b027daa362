// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A package that the lock file pins. */
/** @typedef {{ name: string, version: string, licence: string, serves: boolean, hasScript: boolean }} Pinned */

/**
 * Every package of the lock file with its licence. Builds for other machines are not installed and do not all name one:
 * they have that of the package which asks for them.
 *
 * @param {string} root
 * @returns {Pinned[]}
 */
export function pinnedPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { license }]) => path !== '' && (license || existsSync(join(root, path))))
    .map(([path, { version, license, dev, hasInstallScript }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? licenceIn(join(root, path, 'package.json')),
      serves: !dev,
      hasScript: Boolean(hasInstallScript),
    }));
}

/** @param {string} file */
function licenceIn(file) {
  return String(JSON.parse(readFileSync(file, 'utf8')).license ?? 'none');
}

/** `npm run licences`: what the server is made with, and what it is built and tested with. */
function list() {
  const rows = pinnedPackages(fileURLToPath(new URL('..', import.meta.url)));
  for (const { name, version, licence, serves } of rows)
    console.log([licence, serves ? 'served with' : 'built with', `${name} ${version}`].join('\t'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) list();
