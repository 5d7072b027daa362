import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bundledCommand } from './bundled-command';

const command = bundledCommand();
const root = mkdtempSync(join(tmpdir(), 'muster-add-'));
const folder = join(root, 'data');
const many = join(root, 'many.csv');
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('data', folder, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const data = (...options: string[]) =>
  spawnSync(process.execPath, [command, ...options], {
    encoding: 'utf8',
    env: { ...process.env, MUSTER_DATA: folder },
  });
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const rows = (file: string) => parse(text(file), { columns: true }) as Record<string, string>[];
const row = (id: string) => rows('figures/afghanistan.csv').find((each) => each.id === id);

const FIGURE = {
  series: 'us-troops-afghanistan',
  place: 'AFG',
  force: 'USA',
  value: '4400',
  qualifier: 'about',
  status: 'actual',
  'as-of': '2020-11-30',
  source: 'dw-2020-12-01',
};
const flags = (cells: Readonly<Record<string, string>>) =>
  Object.entries(cells).flatMap(([name, cell]) => [`--${name}`, cell]);

describe('npm run data -- add', { timeout: 120_000 }, () => {
  it('writes one figure into the file of its topic, in its order, and says where it is drawn', () => {
    const before = text('figures/afghanistan.csv');
    const { status, stdout, stderr } = data('add', ...flags(FIGURE));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [, id = ''] = /^([a-z2-9]{8}) {2}about 4400 {2}actual/m.exec(stdout) ?? [];
    expect(stdout).toContain('drawn on /charts/us-drawdown-2020');
    const lines = text('figures/afghanistan.csv').split('\n');
    const at = lines.findIndex((line) => line.startsWith(`${id},`));
    expect(lines[at]).toContain(
      ',us-troops-afghanistan,AFG,USA,4400,,about,actual,2020-11-30,dw-2020-12-01,',
    );
    expect(row(id)).toMatchObject({ rank: 'normal', recorded: '', withdrawn: '' });
    expect(lines.toSpliced(at, 1).join('\n')).toBe(before);
    expect([lines[at - 1]?.split(',')[8], lines[at + 1]?.split(',')[8]].every(Boolean)).toBe(true);
    expect((lines[at - 1]?.split(',')[8] ?? '') <= '2020-11-30').toBe(true);
    expect((lines[at + 1]?.split(',')[8] ?? '') >= '2020-11-30').toBe(true);
    expect(data('check').status).toBe(0);
  });

  it('makes a document that is new', () => {
    const document = {
      'source-kind': 'press',
      'source-publisher': 'A newspaper',
      'source-title': 'A headline',
      'source-language': 'en',
      'source-published': '2020-12-02',
    };
    const { status, stdout } = data(
      'add',
      ...flags({ ...FIGURE, source: 'a-newspaper-2020-12-02', ...document }),
    );
    expect(status).toBe(0);
    expect(stdout).toContain('new document  a-newspaper-2020-12-02');
    const ids = rows('sources.csv').map(({ id }) => id);
    expect(ids).toContain('a-newspaper-2020-12-02');
    expect(ids).toEqual([...ids].sort());
  });

  it('takes many from a file, with what holds for all of them as options', () => {
    writeFileSync(many, '\ufeffas_of,value,locator\r\n2020-11-01,4500,a\r\n2020-11-02,4400,b\r\n');
    const { 'as-of': _asOf, value: _value, ...shared } = FIGURE;
    const { status, stdout } = data('add', '--from', many, '--json', ...flags(shared));
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ written: true, files: ['figures/afghanistan.csv'] });
    expect(answer.rows.map(({ value }: Record<string, string>) => value)).toEqual(['4500', '4400']);
    expect(new Set(answer.rows.map(({ id }: Record<string, string>) => id)).size).toBe(2);
  });

  const HEAD = 'series,place,force,value,qualifier,status,as_of,source\n';
  const GOOD = 'us-troops-afghanistan,AFG,USA,4500,exact,actual,2020-11-01,dw-2020-12-01\n';
  it.each<[string, string | Buffer, string, string]>([
    [
      'a grouped number',
      `${HEAD}${GOOD}${GOOD.replace('4500', '"4.500"')}`,
      'many.csv:3:value',
      'write 4500',
    ],
    ['a space in a number', `${HEAD}${GOOD.replace('4500', '4 500')}`, 'many.csv:2:value', 'write 4500'],
    [
      'a date as a number',
      `${HEAD}${GOOD.replace('2020-11-01', '44136')}`,
      'many.csv:2:as_of',
      'write 2020-11-01',
    ],
    [
      'an unknown series',
      `${HEAD}${GOOD.replace('troops-afghanistan', 'troop-afghanistan')}`,
      'many.csv:2:series',
      'us-troops-afghanistan',
    ],
    ['an unknown source', `${HEAD}${GOOD.replace('dw-', 'xx-')}`, 'many.csv:2:source', 'sources.csv'],
    ['a quote that is not closed', `${HEAD}${GOOD}"${GOOD}`, 'many.csv', 'close every quote'],
    ['a column twice', `series,${HEAD}`, 'many.csv:1:series', 'stands twice'],
    ['a column that there is not', `id,${HEAD}`, 'many.csv:1:id', 'no column "id" to fill'],
    ['UTF-16', Buffer.from(HEAD + GOOD, 'utf16le'), 'many.csv:1', 'UTF-8'],
    ['Windows-1252', Buffer.from(`note,${HEAD}T\xfcrkiye,${GOOD}`, 'latin1'), 'many.csv:2', 'Türkiye'],
    ['mixed line ends', `${HEAD}${GOOD.replace('\n', '\r\n')}`, 'many.csv:2', 'LF'],
  ])('refuses %s, with the line and what would be right', (_what, bytes, at, hint) => {
    writeFileSync(many, bytes);
    const before = text('figures/afghanistan.csv');
    const { status, stderr } = data('add', '--from', many);
    expect(status).toBe(1);
    expect(stderr).toContain(at);
    expect(stderr).toContain(hint);
    expect(text('figures/afghanistan.csv')).toBe(before);
  });

  it('names the option that is wrong', () => {
    const { status, stderr } = data('add', ...flags({ ...FIGURE, 'as-of': '1.12.2020' }));
    expect(status).toBe(1);
    expect(stderr).toContain('--as-of  "1.12.2020" cannot stand here.');
    expect(stderr).toContain('write 2020-12-01');
  });

  it('writes nothing when it only shows', () => {
    const before = text('figures/afghanistan.csv');
    expect(data('add', '--dry-run', ...flags(FIGURE)).stdout).toContain(
      'would change: data/figures/afghanistan.csv',
    );
    expect(text('figures/afghanistan.csv')).toBe(before);
  });
});

describe('npm run data -- correct and withdraw', { timeout: 60_000 }, () => {
  it('adds the right figure, withdraws the wrong one and links both', () => {
    const { status, stdout, stderr } = data(
      'correct',
      'ktnrccer',
      '--value',
      '112780',
      '--as-written',
      '',
      '--passage',
      '',
      '--why',
      'Misread',
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [, id = ''] = /^([a-z2-9]{8}) {2}112780/m.exec(stdout) ?? [];
    expect(row('ktnrccer')).toMatchObject({
      value: '112779',
      withdrawn: '',
      withdrawn_why: 'Misread',
      replaced_by: id,
    });
    expect(row(id)).toMatchObject({
      value: '112780',
      as_of: '2010-04-11',
      recorded: '',
      source: 'ciao-2010-07',
    });
  });

  it('withdraws', () => {
    expect(data('withdraw', 'ktnrccer', '--why', 'Stated by nobody').status).toBe(0);
    expect(row('ktnrccer')).toMatchObject({
      withdrawn: '',
      withdrawn_why: 'Stated by nobody',
      replaced_by: '',
    });
    const again = data('withdraw', 'ktnrccer', '--why', 'Once more');
    expect([again.status, again.stderr.trim()]).toEqual([
      1,
      'ktnrccer is withdrawn already: Stated by nobody',
    ]);
  });

  it.each([
    ['a figure that there is not', ['withdraw', 'zzzzzzzz', '--why', 'x'], 1, 'There is no figure zzzzzzzz.'],
    [
      'a correction that changes nothing',
      ['correct', 'ktnrccer', '--why', 'x'],
      1,
      'A correction changes something',
    ],
    ['no reason', ['withdraw', 'ktnrccer'], 2, '--why'],
  ])('refuses %s', (_what, options, code, words) => {
    const { status, stderr } = data(...options);
    expect(status).toBe(code);
    expect(stderr).toContain(words);
  });
});
