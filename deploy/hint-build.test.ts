import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const HINTED = '//# allFunctionsCalledOnLoad\npush(1);\n';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'muster-hint-'));
  mkdirSync(join(root, '.next/static/chunks'), { recursive: true });
  for (const name of ['react', 'next', 'chart'])
    writeFileSync(join(root, `.next/static/chunks/${name}.js`), 'push(1);\n');
  const rootMainFiles = ['static/chunks/react.js', 'static/chunks/next.js'];
  writeFileSync(join(root, '.next/build-manifest.json'), JSON.stringify({ rootMainFiles }));
});
afterEach(() => rmSync(root, { recursive: true }));

const hint = () =>
  spawnSync(process.execPath, [fileURLToPath(new URL('hint-build.mjs', import.meta.url))], {
    cwd: root,
    encoding: 'utf8',
  });
const code = (name: string) => readFileSync(join(root, `.next/static/chunks/${name}.js`), 'utf8');

test('what every page begins with asks to be compiled as it comes, other code does not', () => {
  expect(hint()).toMatchObject({ status: 0, stderr: '' });
  expect([code('react'), code('next'), code('chart')]).toEqual([HINTED, HINTED, 'push(1);\n']);
});

test('a build that is hinted already stays as it is', () => {
  hint();
  expect(hint().status).toBe(0);
  expect(code('react')).toBe(HINTED);
});

test('a build without a file that its list names fails', () => {
  rmSync(join(root, '.next/static/chunks/react.js'));
  const { status, stderr } = hint();
  expect(status).not.toBe(0);
  expect(stderr).toContain('react.js');
});
