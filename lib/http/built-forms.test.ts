import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BuiltForms, builtForms } from './built-forms';

let folder: string;
let built: BuiltForms;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'muster-static-'));
  mkdirSync(join(folder, 'chunks'));
  for (const name of ['chunks/a.js', 'chunks/a.js.br', 'chunks/b.js'])
    writeFileSync(join(folder, name), name);

  built = builtForms(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['/_next/static/chunks/a.js', 'chunks/a.js.br'],
  ['/_next/static/chunks/a.js?dpl=1', 'chunks/a.js.br'],
  ['/_next/static/chunks/b.js', undefined],
  ['/_next/static/chunks/a.js.br', undefined],
  ['/_next/static/../beside', undefined],
  ['/chunks/a.js', undefined],
  ['/', undefined],
])('%s is %s', (url, form) => {
  expect(built.brotliAt(url)?.toString()).toBe(form);
});

test('without a build there is nothing', () => {
  expect(builtForms(join(folder, 'elsewhere')).brotliAt('/_next/static/chunks/a.js')).toBeUndefined();
});
