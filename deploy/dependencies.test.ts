import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pinnedPackages } from './licences.mjs';

const packages = pinnedPackages('.');

/** Licences under which a package may be used without giving Muster's own code another one. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
];

/** Those that ask for more, with what was decided about each. */
const DECIDED: Readonly<Record<string, RegExp>> = {
  // Used under the first; LICENSE, README and /methods name it.
  'CPAL-1.0 OR AGPL-1.0': /^citeproc$/,
  // Optional parts of Next for pictures of its own, which Muster has none of: neither loaded nor in the container.
  'LGPL-3.0-or-later': /^@img\/sharp/,
  'Apache-2.0 AND LGPL-3.0-or-later': /^@img\/sharp/,
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': /^@img\/sharp/,
};

const isFree = (licence: string) =>
  licence
    .replace(/[()]/g, '')
    .split(/ AND | OR /)
    .every((each) => FREE.includes(each));

test('every package has a licence that was looked at', () => {
  expect(packages.length).toBeGreaterThan(200);
  const others = packages.filter(({ name, licence }) => !isFree(licence) && !DECIDED[licence]?.test(name));
  expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test('no package that the server is made with runs a script when it is installed, and `.npmrc` lets none run', () => {
  expect(packages.filter(({ serves, hasScript }) => serves && hasScript)).toEqual([]);
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

test('all versions are pinned', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});
