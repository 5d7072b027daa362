import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledCommand } from './bundled-command';

const command = bundledCommand();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'muster-data-'));
  cpSync('data', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (...options: string[]) =>
  spawnSync(process.execPath, [command, 'check', ...options], {
    encoding: 'utf8',
    env: { ...process.env, MUSTER_DATA: folder },
  });

describe('npm run data:check', () => {
  it('says what is there and ends with 0', () => {
    const { status, stdout, stderr } = check();
    expect(stderr).toBe('');
    expect(stdout).toContain(
      '4888 figures, 495 sources, 58 series, 51 events, version 2026-11-23: no problems',
    );
    expect(status).toBe(0);
  });

  it('notes in a build what it found sound, and nothing else', () => {
    const root = mkdtempSync(join(tmpdir(), 'muster-build-'));
    mkdirSync(join(root, '.next'));
    const noted = () => existsSync(join(root, '.next/known-sound.json'));
    const note = (data: string) =>
      spawnSync(process.execPath, [resolve(command), 'check', '--note'], {
        cwd: root,
        env: { ...process.env, MUSTER_DATA: data },
      }).status;
    const broken = join(root, 'data');
    cpSync(folder, broken, { recursive: true });
    rmSync(join(broken, 'events.csv'));
    expect([note(broken), noted()]).toEqual([1, false]);
    expect([note(folder), noted()]).toEqual([0, true]);
    rmSync(root, { recursive: true });
  });

  it('counts what waits for a release', () => {
    const file = join(folder, 'places.csv');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, `${before}NOR,Norway,,,\n`);
    const { stdout } = check();
    writeFileSync(file, before);
    expect(stdout).toContain('version 2026-11-23: no problems');
    expect(stdout).toContain('waiting for a release: to be recorded 1, to be withdrawn 0');
  });

  it('counts what is worth a second look, and lists it when asked', () => {
    expect(check().stdout).toMatch(/\d+ warnings: .*51 undated-source/);
    const { status, stdout } = check('--warnings');
    expect(status).toBe(0);
    expect(stdout).toContain('12september-2019  The document has no published date.  [undated-source]');
    expect(stdout).not.toContain('\u001b');
  });

  it('says it all as JSON', () => {
    const { problems, warnings } = JSON.parse(check('--json').stdout);
    expect(problems).toEqual([]);
    expect(warnings[0]).toMatchObject({
      code: expect.any(String),
      at: expect.any(String),
      hint: expect.any(String),
    });
  });

  it.each([[['--nothing']], [['too', 'many']]])('ends with 2 when called with %s', (options) => {
    const { status, stderr } = check(...options);
    expect(status).toBe(2);
    expect(stderr).toContain('--help');
  });

  it('lists every problem with its place and ends with 1', () => {
    const file = join(folder, 'places.csv');
    writeFileSync(file, `${readFileSync(file, 'utf8')}xyz,Nowhere,,,\nABC,=1,,,\n`);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n').length;
    const { status, stderr } = check();
    expect(stderr).toContain(`data/places.csv:${lines - 1}:code  "xyz" cannot stand here.  [cell]`);
    expect(stderr).toContain(`data/places.csv:${lines}:name  "=1" begins like a formula.  [formula-cell]`);
    expect(stderr).toContain('data: 2 problems');
    expect(status).toBe(1);
  });
});
