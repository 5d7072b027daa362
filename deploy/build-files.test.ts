import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BUILD_LIST, damageOf, writeBuildList } from './build-files.mjs';

const PAGE = '.next/server/app/page.js';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'muster-build-files-'));
  for (const folder of ['.next/server/app', '.next/cache', 'node_modules/next']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const file of [PAGE, '.next/cache/kept', 'node_modules/next/index.js'])
    writeFileSync(join(root, file), 'written by the build');
  writeBuildList(root, ['.next', 'node_modules']);
});
afterEach(() => rmSync(root, { recursive: true }));

/** Starts a program as the server is started: what it would serve lies in the folder. */
const start = () =>
  spawnSync(
    process.execPath,
    ['--import', new URL('check-build.mjs', import.meta.url).href, '-e', 'console.log("serving")'],
    { cwd: root, encoding: 'utf8' },
  );

test('a whole build is served, whatever the server writes into its cache', () => {
  rmSync(join(root, '.next/cache/kept'));
  expect(damageOf(root)).toBeUndefined();
  expect(start()).toMatchObject({ status: 0, stdout: 'serving\n', stderr: '' });
});

test.each([
  ['a file that was cut', () => truncateSync(join(root, PAGE), 5), `${PAGE} has 5 bytes and not the 20`],
  ['a file that is gone', () => rmSync(join(root, PAGE)), `${PAGE} is missing from the build`],
  [
    'a library that is gone',
    () => rmSync(join(root, 'node_modules'), { recursive: true }),
    'node_modules/next/index.js is missing',
  ],
  ['a list that was cut', () => truncateSync(join(root, BUILD_LIST), 9), 'the last build did not finish'],
  ['a list that is gone', () => rmSync(join(root, BUILD_LIST)), 'the last build did not finish'],
])('%s is named in one line, and nothing is served', (_, damage, words) => {
  damage();
  expect(damageOf(root)).toContain(words);
  const { status, stdout, stderr } = start();
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^Muster does not start: [^\n]+ Build it anew: npm run build\n$/);
  expect(stderr).toContain(words);
});
