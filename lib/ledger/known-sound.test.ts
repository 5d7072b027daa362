import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildLedger } from './build-ledger';
import { realData, withText } from './edit-data';
import { isKnownSound, noteSound } from './known-sound';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'muster-sound-'));
  mkdirSync(join(root, '.next'));
});
afterEach(() => rmSync(root, { recursive: true }));

const FIGURES = 'figures/afghanistan.csv';

test('the ledger of bytes that are known to be sound is the one that all checks give', () => {
  const checked = buildLedger(realData());
  const known = buildLedger(realData(), { isKnownSound: true });
  expect(known.problems).toEqual([]);
  expect(known.ledger).toEqual(checked.ledger);
});

test('the very bytes that a build has noted are known, in whatever order they were read', () => {
  noteSound(realData(), root);
  expect(isKnownSound(realData(), root)).toBe(true);
  expect(isKnownSound(new Map([...realData()].reverse()), root)).toBe(true);
});

test.each([
  ['one digit is another one', withText(FIGURES, (text) => text.replace('8448', '8449'))],
  ['a file is missing', new Map([...realData()].filter(([name]) => name !== 'breaks.csv'))],
  ['a file is added', new Map([...realData(), ['figures/more.csv', Buffer.alloc(0)]])],
  [
    'a file has another name',
    new Map([...realData()].map(([name, bytes]) => [name.replace('events', 'event'), bytes])),
  ],
])('where %s nothing is known, and everything is checked', (_, files) => {
  noteSound(realData(), root);
  expect(isKnownSound(files, root)).toBe(false);
  expect(buildLedger(files, { isKnownSound: isKnownSound(files, root) }).problems).not.toEqual([]);
});

test.each(['', '{"sha2', 'null', '{}', '{"sha256":""}'])('a note that says %j knows nothing', (note) => {
  writeFileSync(join(root, '.next/known-sound.json'), note);
  expect(isKnownSound(realData(), root)).toBe(false);
});

test('without a build nothing is known', () => {
  expect(isKnownSound(realData(), join(root, 'elsewhere'))).toBe(false);
});
