import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundledCommand } from './bundled-command';

const command = bundledCommand();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'muster-release-'));
  cpSync('data', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const release = (...options: string[]) =>
  spawnSync(process.execPath, [command, 'release', '--json', ...options], {
    encoding: 'utf8',
    env: { ...process.env, MUSTER_DATA: folder },
  });

it('tells machines why nothing was released, and then what was', () => {
  const nothing = release('--note', 'Norway.', '--date', '2099-01-01');
  expect(nothing.status).toBe(1);
  expect(JSON.parse(nothing.stdout)).toEqual({ refusal: 'Nothing waits for a release.', problems: [] });

  appendFileSync(join(folder, 'places.csv'), 'NOR,Norway,,,\n');
  const made = release('--note', 'Norway.', '--date', '2099-01-01');
  expect(made.stderr).toBe('');
  expect(made.status).toBe(0);
  expect(JSON.parse(made.stdout)).toEqual({
    version: '2099-01-01',
    recorded: 1,
    withdrawn: 0,
    files: ['places.csv', 'versions/2099-01-01.csv', 'versions.csv'],
  });
  expect(readFileSync(join(folder, 'places.csv'), 'utf8')).toContain('NOR,Norway,2099-01-01,');
});
