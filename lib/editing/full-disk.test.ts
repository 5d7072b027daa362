import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataFiles } from '@/lib/ledger/load-ledger';
import { bundledCommand } from './bundled-command';
import { mountSmallDisk, unmountSmallDisk } from './small-disk';

const command = bundledCommand();
const folder = mkdtempSync(join(tmpdir(), 'muster-full-'));
const mounted = mountSmallDisk(folder, 6);

const data = (...options: string[]) =>
  spawnSync(process.execPath, [command, ...options], {
    encoding: 'utf8',
    env: { ...process.env, MUSTER_DATA: folder },
  });

beforeAll(() => {
  if (!mounted) return;
  cpSync('data', folder, { recursive: true });
  appendFileSync(join(folder, 'places.csv'), 'NOR,Norway,,,\n');
  fill();
});
afterAll(() => {
  if (mounted) unmountSmallDisk(folder);
  rmSync(folder, { recursive: true, force: true });
});

/** Takes the disk but for a few kilobytes, which hold a small file and no large one. */
function fill(): void {
  const left = Buffer.alloc(4096);
  for (let file = 0; ; file++) {
    try {
      writeFileSync(join(folder, `.filling-${file}`), left);
    } catch {
      for (const back of [1, 2]) rmSync(join(folder, `.filling-${file - back}`), { force: true });
      return;
    }
  }
}

const ROW = ['us-troops-germany', 'DEU', 'USA', '35000', 'about', 'actual', '1931', 'dw-2020-12-01'];
const NAMES = ['series', 'place', 'force', 'value', 'qualifier', 'status', 'as-of', 'source'];
const NEW_FIGURE = NAMES.flatMap((name, index) => [`--${name}`, ROW[index] ?? '']);

describe.skipIf(!mounted)('on a full disk (a small one of its own, which takes root and mount)', () => {
  it.each([
    ['add', ...NEW_FIGURE],
    ['release', '--note', 'Norway.', '--date', '2099-01-01'],
  ])('%s changes nothing, leaves nothing behind, and says in one line why', (...options) => {
    const before = readDataFiles(folder);
    const { status, stderr } = data(...options);
    expect(stderr).toMatch(/^\S+\.csv could not be written: ENOSPC[^\n]*Every file is as it was\.$/m);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(1);
    expect(readDataFiles(folder)).toEqual(before);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.endsWith('.writing'))).toEqual([]);
  });

  it('the ledger is read as before', () => {
    expect(data('check').status).toBe(0);
  });
});

it('a folder that cannot be read is named in one line', () => {
  const { status, stderr } = spawnSync(process.execPath, [command, 'check'], {
    encoding: 'utf8',
    env: { ...process.env, MUSTER_DATA: join(folder, 'nowhere') },
  });
  expect(stderr.trim()).toMatch(/^The ledger in \S+nowhere cannot be read: ENOENT[^\n]*$/);
  expect(status).toBe(1);
});
