import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { VersionDate } from '@/lib/model/ids';
import { buildLedger } from './build-ledger';
import { realData, withCells, withText } from './edit-data';
import { figureRow } from './rows';
import type { DataFiles } from './tables';
import { toFigureCells } from './to-figure-cells';
import { toFigure } from './to-records';

const AFGHANISTAN = 'figures/afghanistan.csv';
const HEADLINE = { id: 'fcvcxxvw' };

/** All problems but those that merely follow: any edit of the past also breaks its digest. */
function problemsOf(files: DataFiles) {
  const { ledger, problems } = buildLedger(files);
  expect(ledger === null).toBe(problems.length > 0);
  return problems;
}

describe('the real data', () => {
  const { ledger, problems } = buildLedger(realData());

  it('have no problem', () => {
    expect(problems).toEqual([]);
  });

  it('are whole', () => {
    expect(ledger?.figures).toHaveLength(4888);
    expect(ledger?.sources.size).toBe(495);
    expect(ledger?.series.size).toBe(58);
    expect(ledger?.events.size).toBe(51);
    expect(ledger?.breaks).toHaveLength(13);
    expect(ledger?.versions.map(({ date }) => date)).toEqual(['2026-11-23']);
  });

  it('know each member of NATO and its day', () => {
    const members = [...(ledger?.forces.values() ?? [])].filter(({ memberSince }) => memberSince !== null);
    expect(members).toHaveLength(32);
    expect(members.filter(({ memberSince }) => memberSince?.startsWith('1949-'))).toHaveLength(12);
    expect(members.find(({ code }) => code === 'SWE')?.memberSince).toBe('2024-03-07');
  });
});

describe('row, figure, row', () => {
  const rows = [...realData()]
    .filter(([name]) => name.startsWith('figures/'))
    .flatMap(([, bytes]) => parse(bytes, { columns: true }) as Record<string, string>[]);

  it('gives the same row for all rows', () => {
    expect(rows).toHaveLength(4888);
    for (const row of rows) {
      const clocks = { recorded: row.recorded as VersionDate, withdrawn: null, withdrawnWhy: '' };
      expect(toFigureCells(toFigure(figureRow.parse(row), clocks))).toEqual(row);
    }
  });
});

describe('a cell that is wrong', () => {
  it.each<[string, string, string, string, string]>([
    ['a value with a separator', 'value', '4,500', 'cell', 'whole number without separators'],
    ['a negative value', 'value', '-1', 'formula-cell', 'no cell may begin with'],
    ['an empty value', 'value', '', 'cell', 'whole number'],
    ['a number of digits no army has', 'value', '9999999999999', 'cell', 'whole number'],
    ['a qualifier that is none', 'qualifier', 'roughly', 'cell', 'exact, about, over, under, up-to, almost'],
    ['a status that is none', 'status', 'real', 'cell', 'actual, planned, authorized, estimate'],
    ['a date that is none', 'as_of', '2020-13', 'cell', 'EDTF date'],
    ['the 30th of February', 'as_of', '2020-02-30', 'cell', 'EDTF date'],
    ['an interval the wrong way round', 'as_of', '2020-12/2020-11', 'cell', 'EDTF date'],
    ['an id that was not minted', 'id', '12345678', 'cell', 'eight characters'],
    ['a formula', 'note', '=HYPERLINK("x")', 'formula-cell', 'no cell may begin with'],
    ['white space outside', 'note', ' seen ', 'outer-space', 'Take the white space away'],
    ['a series that is not there', 'series', 'us-troops-mars', 'unknown-reference', 'series.csv'],
    ['a source that is not there', 'source', 'nobody-2020', 'unknown-reference', 'sources.csv'],
    ['a place that is not there', 'place', 'XYZ', 'unknown-reference', 'places.csv'],
    ['a force that is not there', 'force', 'XYZ', 'unknown-reference', 'forces.csv'],
    ['a version that never was', 'recorded', '2020-01-01', 'unknown-reference', 'versions.csv'],
    ['a range the wrong way round', 'value_max', '4400', 'range-reversed', 'The lower end stands in value'],
    ['a passage of nine words', 'passage', '4,500 a b c d e f g h', 'passage-too-long', 'at most 8 words'],
    ['a passage without its number', 'passage', 'a few soldiers', 'passage-lacks-number', 'letter by letter'],
    [
      'another number than the passage has',
      'value',
      '4600',
      'as-written-differs',
      'Correct value or as_written',
    ],
    [
      'an actual figure of the future',
      'as_of',
      '2021-03-01',
      'dated-after-publication',
      'planned or estimate',
    ],
    ['a rank without a reason', 'rank', 'deprecated', 'rank-without-reason', 'Say in a few words why'],
    [
      'a withdrawal without a reason',
      'withdrawn',
      '2026-11-23',
      'withdrawn-without-reason',
      'leave both empty',
    ],
  ])('%s', (_, column, cell, code, hint) => {
    const edits = column === 'rank' ? { rank: cell, rank_reason: '' } : { [column]: cell };
    const { files, line } = withCells(AFGHANISTAN, HEADLINE, edits);
    const found = problemsOf(files).find((problem) => problem.code === code);
    expect(found).toMatchObject({ file: AFGHANISTAN, line });
    expect(found?.hint).toContain(hint);
    expect(found?.message).not.toBe('');
  });

  it('an id that stands twice, and where the other one is', () => {
    const { files, line } = withCells('figures/reform.csv', { id: 'kj3xgxyp' }, { id: 'fcvcxxvw' });
    const [problem] = problemsOf(files).filter(({ code }) => code === 'duplicate-id');
    expect(problem).toMatchObject({ file: 'figures/reform.csv', line, column: 'id' });
    expect(problem?.hint).toContain(`${AFGHANISTAN}, line `);
  });

  it('an address that is not of the web', () => {
    const { files, line } = withCells('sources.csv', { id: 'dw-2020-12-01' }, { url: 'javascript:alert(1)' });
    expect(problemsOf(files)).toContainEqual(
      expect.objectContaining({ code: 'cell', file: 'sources.csv', line, column: 'url' }),
    );
  });

  it.each([
    ['series.csv', { id: 'us-troops-afghanistan' }, { part_of: 'nothing' }],
    ['events.csv', {}, { source: 'nothing' }],
    ['breaks.csv', {}, { series: 'nothing' }],
    ['forces.csv', { code: 'SWE' }, { source: 'nothing' }],
  ])('a reference of %s', (file, matches, cells) => {
    const { files, line } = withCells(file, matches, cells);
    expect(problemsOf(files)).toContainEqual(
      expect.objectContaining({ code: 'unknown-reference', file, line }),
    );
  });

  it('withdrawn before it was recorded', () => {
    const cells = { recorded: '2026-11-23', withdrawn: '2026-11-23', withdrawn_why: 'misread' };
    const { files, line } = withCells(AFGHANISTAN, HEADLINE, cells);
    expect(problemsOf(files)).toContainEqual(
      expect.objectContaining({ code: 'withdrawn-too-early', file: AFGHANISTAN, line }),
    );
  });
});

describe('a file that is wrong', () => {
  it.each<[string, DataFiles, object]>([
    [
      'an unknown column',
      withText('events.csv', (text) => text.replace('label', 'title')),
      { code: 'unknown-column', file: 'events.csv', line: 1, column: 'title' },
    ],
    [
      'a missing column',
      withText('events.csv', (text) => text.replace('label', 'title')),
      { code: 'missing-column', file: 'events.csv', line: 1, column: 'label' },
    ],
    [
      'a column twice',
      withText('events.csv', (text) => text.replace('label', 'note')),
      { code: 'duplicate-column', file: 'events.csv', column: 'note' },
    ],
    [
      'a quote that is never closed',
      withText('events.csv', (text) => `${text}"`),
      { code: 'csv-syntax', file: 'events.csv' },
    ],
    [
      'a row with a cell too many',
      withText('places.csv', (text) => `${text}XYZ,Nowhere,,,,too much\n`),
      { code: 'csv-syntax', file: 'places.csv' },
    ],
    [
      'Latin-1',
      realData().set('places.csv', Buffer.from('code,name\nTUR,T\xfcrkiye\n', 'latin1')),
      { code: 'not-utf-8', file: 'places.csv' },
    ],
    ['JSON that is none', realData().set('charts.json', Buffer.from('{')), { code: 'json-syntax' }],
    [
      'figures under a name that nothing reads',
      realData().set('figures/Iraq.csv', Buffer.from('id\n')),
      { code: 'unknown-file', file: 'figures/Iraq.csv' },
    ],
  ])('%s', (_, files, problem) => {
    expect(problemsOf(files)).toContainEqual(expect.objectContaining(problem));
  });

  it('is reported once, and not by every row that names one of its rows', () => {
    const files = realData().set('places.csv', Buffer.from('code,name\nAFG,Afghanistan\n'));
    expect(problemsOf(files).map(({ code }) => code)).toEqual(Array(3).fill('missing-column'));
  });

  it('a missing one', () => {
    const files = realData();
    files.delete('events.csv');
    expect(problemsOf(files)).toContainEqual(
      expect.objectContaining({ code: 'missing-file', file: 'events.csv' }),
    );
  });

  it('tells the line of a row behind a cell with line breaks', () => {
    const files = withText('places.csv', (text) => `${text}AAA,"One\nTwo",,,\nbbb,Three,,,\n`);
    const [problem] = problemsOf(files).filter(({ column }) => column === 'code');
    const lines = files.get('places.csv')?.toString('utf8').split('\n') ?? [];
    expect(problem?.line).toBe(lines.indexOf('bbb,Three,,,') + 1);
  });
});

describe('all at once', () => {
  it('every problem of every file is reported, in one list', () => {
    const { files } = withCells(AFGHANISTAN, HEADLINE, { value: 'many', status: 'real' });
    const both = new Map(files);
    both.set(
      'places.csv',
      Buffer.from('code,name,recorded,withdrawn,withdrawn_why\nafg,Afghanistan,2026-11-23,,\n'),
    );
    const codes = problemsOf(both).map(({ file, column }) => `${file} ${column}`);
    expect(codes).toContain(`${AFGHANISTAN} value`);
    expect(codes).toContain(`${AFGHANISTAN} status`);
    expect(codes).toContain('places.csv code');
  });
});
