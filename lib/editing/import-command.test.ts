import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bundledCommand } from './bundled-command';

const command = bundledCommand();
const root = mkdtempSync(join(tmpdir(), 'muster-import-'));
const folder = join(root, 'data');
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
const waiting = (file: string) =>
  (parse(text(file), { columns: true }) as Record<string, string>[]).filter(
    ({ recorded }) => recorded === '',
  );

async function workbook(sheet: string, rows: CellValue[][]): Promise<string> {
  const file = join(root, 'table.xlsx');
  writeFileSync(
    file,
    await writeXlsx({
      sheets: [
        { name: 'Cover', rows: [['Words']] },
        { name: sheet, rows },
      ],
    }),
  );
  return file;
}
function csv(text: string | Buffer): string {
  const file = join(root, 'table.csv');
  writeFileSync(file, text);
  return file;
}

/** Numbers of no document: they are made to be read. */
const TABLE_7: CellValue[][] = [
  ['Table 7 : Military personnel'],
  ['Thousands'],
  [],
  [null, 'Nation', null, null, 1971, '1972e'],
  [null, 'Belgium', null, null, 21.001, 21.5],
  [null, 'Slovak Republic *', null, null, 12, '..'],
  [null, 'NATO Total', null, null, 33.0004, 33.0005],
  ['Notes: something about this table.'],
];
const NATO = ['--mapping', 'nato-defence-expenditure', '--source', 'nato-defexp-2024'];

describe('npm run data -- import', { timeout: 60_000 }, () => {
  it('reads years across of a workbook: shows a diff and writes nothing', async () => {
    const before = text('figures/alliance.csv');
    const { status, stdout, stderr } = data('import', await workbook('Table 7', TABLE_7), ...NATO);
    expect(stderr).toBe('5 figures read; 0 figures stand in the ledger already; 1 cells have no number.\n');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^\+ [a-z2-9]{8},nato-military-personnel,,BEL,21001,,exact,actual,1971,nato-defexp-2024,/m,
    );
    expect(stdout).toContain('would change: data/figures/alliance.csv');
    expect(text('figures/alliance.csv')).toBe(before);
  });

  it('writes with --write what it showed, cell by cell, and not twice', async () => {
    const file = await workbook('Table 7', TABLE_7);
    expect(data('import', file, ...NATO, '--write').status).toBe(0);
    expect(waiting('figures/alliance.csv')).toMatchObject([
      {
        force: 'BEL',
        value: '21001',
        as_of: '1971',
        status: 'actual',
        as_written: '21.001',
        passage: '21.001',
        locator: 'Table 7, row Belgium, column 1971, cell E5 (thousands)',
        note: '',
      },
      { force: 'NATO', value: '33000', note: 'rounded from 33.0004' },
      { force: 'SVK', value: '12000', as_of: '1971', as_written: '12' },
      { force: 'BEL', value: '21500', as_of: '1972', status: 'estimate' },
      { force: 'NATO', value: '33001', as_of: '1972', note: 'rounded from 33.0005' },
    ]);
    const again = data('import', file, ...NATO, '--write');
    expect([again.status, again.stdout]).toEqual([0, 'nothing to change\n']);
    expect(again.stderr).toContain('5 figures stand in the ledger already');
    expect(data('check').status).toBe(0);
  });

  it('reads one country and quarter of a spreadsheet of locations, a series a column', async () => {
    const file = await workbook('Sheet 1', [
      ['Military and civilian personnel by location'],
      ['LOCATION', 'Army', 'TOTAL\nACTIVE DUTY', 'Total  Selected Reserve', 'Total APF Civilian'],
      ['ALABAMA', 5, 6, 7, 8],
      ['AFGHANISTAN', 901, 1234, 56, null],
    ]);
    const { status, stderr } = data(
      'import',
      file,
      '--mapping',
      'dmdc-quarterly',
      '--sheet',
      'Sheet 1',
      '--as-of',
      '1971-09',
      '--write',
    );
    expect(stderr).toBe(
      '2 figures read; 0 figures stand in the ledger already; 1 cells have no number; 1 rows are left aside: ALABAMA.\n',
    );
    expect(status).toBe(0);
    expect(waiting('figures/afghanistan.csv')).toMatchObject([
      {
        series: 'us-troops-afghanistan-dmdc-active',
        place: 'AFG',
        force: 'USA',
        value: '1234',
        as_of: '1971-09',
      },
      { series: 'us-troops-afghanistan-dmdc-reserve', value: '56', source: 'dmdc-quarterly' },
    ]);
  });

  const PLACEMAT = [
    '--mapping',
    'placemat',
    '--series',
    'isaf-contribution',
    '--place',
    'AFG',
    '--source',
    'nato-isaf-placemat-2012-12-03',
    '--as-of',
    '1999-01-01',
  ];

  it('reads a table of nations, left aside the total', () => {
    const { status, stderr } = data(
      'import',
      csv('Nation,Troops\nAlbania,199\nUK,35\nCzech Republic*,-\nTotal,234\n'),
      ...PLACEMAT,
      '--write',
    );
    expect(stderr).toContain('1 cells have no number; 1 rows are left aside: Total.');
    expect(status).toBe(0);
    expect(waiting('figures/afghanistan.csv')).toMatchObject([
      { force: 'ALB', value: '199', passage: 'Albania 199', as_written: '199' },
      { force: 'GBR', value: '35', passage: 'UK 35' },
    ]);
  });

  it.each<[string, string | Buffer, string, string]>([
    [
      'a number grouped by a point',
      'Nation,Troops\nAlbania,199\nUK,4.500\n',
      'table.csv:3:Troops (B3)',
      'write 4500',
    ],
    ['a number grouped by a space', 'Nation,Troops\nUK,4 500\n', 'table.csv:2:Troops (B2)', 'write 4500'],
    ['words for a number', 'Nation,Troops\nUK,some\n', 'table.csv:2:Troops (B2)', 'as in 4500'],
    [
      'a nation that there is not',
      'Nation,Troops\nUnited Kingdoms,5\n',
      'table.csv:2:force',
      'united kingdom',
    ],
    ['a number of nobody', 'Nation,Troops\n,5\n', 'table.csv:2:force', '"skip"'],
    ['another head', 'Land,Troops\nUK,5\n', 'table.csv', 'change the mapping'],
    ['no number', 'Nation,Troops\nUK,-\n', 'table.csv', 'rows that are meant'],
    ['UTF-16', Buffer.from('Nation,Troops\nUK,5\n', 'utf16le'), 'table.csv:1', 'UTF-8'],
    ['a quote that is not closed', 'Nation,Troops\n"UK,5\n', 'table.csv', 'close every quote'],
  ])('refuses %s, with the line and what to do', (_, bytes, at, hint) => {
    const before = text('figures/afghanistan.csv');
    const { status, stderr } = data('import', csv(bytes), ...PLACEMAT, '--write');
    expect(status).toBe(1);
    expect(stderr).toContain(at);
    expect(stderr.toLowerCase()).toContain(hint.toLowerCase());
    expect(text('figures/afghanistan.csv')).toBe(before);
  });

  it.each<[string, CellValue, string]>([
    [
      'a number that became a date',
      new Date(Date.UTC(1999, 3, 5)),
      '1999-04-05 is a date, where a number should be.',
    ],
    ['a number that became text', '4.500', 'write 4500'],
    ['a part of a soldier', 4.5, '"4.5" times 1 is no whole number.'],
  ])('refuses of a workbook %s', async (_, cell, words) => {
    const { status, stderr } = data(
      'import',
      await workbook('Nations', [
        ['Nation', 'Troops'],
        ['UK', cell],
      ]),
      ...PLACEMAT,
      '--sheet',
      'nations',
    );
    expect(status).toBe(1);
    expect(stderr).toContain('table.xlsx:2:Troops (B2)');
    expect(stderr).toContain(words);
  });

  it('refuses a day that a spreadsheet has turned into a number', async () => {
    const mapping = join(root, 'dated.json');
    const columns = { as_of: '^as of$' };
    const placemat = JSON.parse(readFileSync('lib/editing/import/mappings/placemat.json', 'utf8'));
    writeFileSync(mapping, JSON.stringify({ ...placemat, columns }));
    const options = [...PLACEMAT.slice(2, -2), '--mapping', mapping, '--sheet', 'Nations'];
    const rows = (day: CellValue): CellValue[][] => [
      ['Nation', 'As of', 'Troops'],
      ['UK', day, 77],
    ];
    const { status, stderr } = data('import', await workbook('Nations', rows(44136)), ...options);
    expect(status).toBe(1);
    expect(stderr).toContain('table.xlsx:2:as_of');
    expect(stderr).toContain('write 2020-11-01');
    const day = data('import', await workbook('Nations', rows(new Date(Date.UTC(1999, 3, 5)))), ...options);
    expect(day.stdout).toContain(',GBR,77,,exact,actual,1999-04-05,');
  });

  it('changes nothing that the ledger says otherwise, and says how to correct it', () => {
    const options = [...PLACEMAT.slice(0, -1), '2012-12-03'];
    const same = data('import', csv('Nation,Troops\nAlbania,199\n'), ...options);
    expect([same.status, same.stdout]).toEqual([0, 'nothing to change\n']);
    const other = data('import', csv('Nation,Troops\nAlbania,200\n'), ...options);
    expect(other.status).toBe(1);
    expect(other.stderr).toContain('The ledger has 199 (b56prc29), the file 200.');
    expect(other.stderr).toContain('correct b56prc29 --value 200');
  });

  it.each([
    ['no mapping', ['x.csv'], '--mapping'],
    ['a mapping that there is not', ['package.json', '--mapping', 'nothing'], 'no file nothing'],
    ['a mapping that is none', ['package.json', '--mapping', 'tsconfig.json'], 'tsconfig.json is no mapping'],
  ])('is called wrongly with %s: 2', (_, options, words) => {
    const { status, stderr } = data('import', ...options);
    expect([status, stderr.includes(words)]).toEqual([2, true]);
  });
});
