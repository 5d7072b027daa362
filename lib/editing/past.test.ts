import { describe, expect, it } from 'vitest';
import { buildLedger } from '@/lib/ledger/build-ledger';
import { realData } from '@/lib/ledger/edit-data';
import type { DataFiles } from '@/lib/ledger/tables';
import { ADDED, SECOND, sampleVersions, THIRD, WRONG } from './sample-versions';

const [, , files] = sampleVersions(realData());
const FIGURES = 'figures/afghanistan.csv';

function edited(name: string, edit: (lines: string[]) => string[]): DataFiles {
  const before = files.get(name)?.toString('utf8') ?? '';
  const after = edit(before.split('\n')).join('\n');
  if (after === before) throw new Error(`The edit of ${name} changes nothing.`);
  return new Map(files).set(name, Buffer.from(after));
}
const lineOf = (name: string, words: string) =>
  (files.get(name)?.toString('utf8') ?? '').split('\n').findIndex((line) => line.includes(words)) + 1;
const inLine = (name: string, words: string, edit: (line: string) => string) =>
  edited(name, (lines) => lines.map((line) => (line.includes(words) ? edit(line) : line)));
const problemsOf = (changed: DataFiles) => buildLedger(changed).problems;

describe('the past cannot be changed unnoticed', () => {
  it('three versions as they were released have no problem', () => {
    expect(problemsOf(files)).toEqual([]);
  });

  it.each<[string, DataFiles, object]>([
    [
      'a changed note of a figure',
      inLine(FIGURES, 'fcvcxxvw', (line) => line.replace('level from which', 'level at which')),
      { code: 'past-changed', file: FIGURES, line: lineOf(FIGURES, 'fcvcxxvw') },
    ],
    [
      'a figure changed after it was withdrawn',
      inLine(FIGURES, `${WRONG},us-`, (line) => line.replace('All US troops', 'All troops')),
      { code: 'past-changed', file: FIGURES, line: lineOf(FIGURES, `${WRONG},us-`) },
    ],
    [
      'an edited reason of a withdrawal',
      inLine(FIGURES, `${WRONG},us-`, (line) => line.replace('a slip of ours', 'no slip of ours')),
      { code: 'past-changed', file: FIGURES, line: lineOf(FIGURES, `${WRONG},us-`), column: 'withdrawn_why' },
    ],
    [
      'another replacement',
      inLine(FIGURES, `${WRONG},us-`, (line) => line.replace(/zzzzzzz2$/, ADDED)),
      { code: 'past-changed', file: FIGURES, line: lineOf(FIGURES, `${WRONG},us-`), column: 'withdrawn_why' },
    ],
    [
      'a deleted figure',
      edited(FIGURES, (lines) => lines.filter((line) => !line.startsWith('pj6strng'))),
      {
        code: 'past-deleted',
        file: 'versions/2026-11-23.csv',
        line: lineOf('versions/2026-11-23.csv', 'pj6strng'),
      },
    ],
    [
      'a row of another table, deleted',
      edited('breaks.csv', (lines) => lines.filter((line) => !line.startsWith('andsf-strength'))),
      { code: 'past-deleted', file: 'versions/2026-11-23.csv' },
    ],
    [
      'a figure dated into another version',
      inLine(FIGURES, 'pj6strng', (line) => line.replace('2026-11-23', SECOND)),
      { code: 'past-redated', file: FIGURES, line: lineOf(FIGURES, 'pj6strng'), column: 'recorded' },
    ],
    [
      'a figure that waits again',
      inLine(FIGURES, 'pj6strng', (line) => line.replace('2026-11-23', '')),
      { code: 'past-redated', file: FIGURES, line: lineOf(FIGURES, 'pj6strng'), column: 'recorded' },
    ],
    [
      'a withdrawal dated into another version',
      inLine(FIGURES, `${WRONG},us-`, (line) => line.replace(SECOND, THIRD)),
      { code: 'past-redated', file: FIGURES, line: lineOf(FIGURES, `${WRONG},us-`), column: 'withdrawn' },
    ],
    [
      'a withdrawal taken back',
      inLine(FIGURES, `wdtj54k2,us-`, (line) => line.replace(/,2027-01-20,.*$/, ',,,')),
      { code: 'past-redated', file: FIGURES, line: lineOf(FIGURES, 'wdtj54k2,us-'), column: 'withdrawn' },
    ],
    [
      'a row that was added to the past',
      edited('places.csv', (lines) => [...lines.slice(0, -1), 'SWE,Sweden,2026-11-23,,', '']),
      { code: 'past-added', file: 'places.csv', column: 'recorded' },
    ],
    [
      'a withdrawal that was added to the past',
      inLine(FIGURES, 'pj6strng', (line) => line.replace(/,,,$/, `,${SECOND},misread,`)),
      { code: 'past-added', file: FIGURES, line: lineOf(FIGURES, 'pj6strng'), column: 'withdrawn' },
    ],
    [
      'an edited definition of a chart',
      inLine('charts.json', '"US troops in Afghanistan, 2001–2021"', (line) => line.replace('2001', '2002')),
      { code: 'past-changed', file: 'charts.json', line: lineOf('charts.json', '"slug": "us-afghanistan"') },
    ],
    [
      'an edited dashboard',
      inLine('charts.json', 'States party to', (line) => line.replace('States', 'All states')),
      { code: 'past-changed', file: 'charts.json', line: lineOf('charts.json', '"headlines"') },
    ],
    [
      'series in another order',
      edited('series.csv', ([head = '', a = '', b = '', ...rest]) => [head, b, a, ...rest]),
      { code: 'past-reordered', file: 'series.csv' },
    ],
    [
      'an edited note of a version',
      inLine('versions.csv', SECOND, (line) => line.replace('One figure', 'Two figures')),
      { code: 'digest-mismatch', file: 'versions.csv', line: 3, column: 'sha256' },
    ],
    [
      'an edited manifest',
      edited(`versions/${SECOND}.csv`, (lines) => lines.filter((line) => !line.includes(ADDED))),
      { code: 'past-added', file: FIGURES, line: lineOf(FIGURES, ADDED) },
    ],
    [
      'a manifest that is none',
      new Map(files).set(`versions/${SECOND}.csv`, Buffer.from('table\n')),
      { code: 'manifest-form', file: `versions/${SECOND}.csv` },
    ],
  ])('%s', (_, changed, problem) => {
    const problems = problemsOf(changed);
    expect(problems).toContainEqual(expect.objectContaining(problem));
    expect(problems.every(({ hint }) => hint !== '')).toBe(true);
  });

  it('a missing manifest', () => {
    const without = new Map(files);
    without.delete(`versions/${SECOND}.csv`);
    expect(problemsOf(without)).toContainEqual(
      expect.objectContaining({ code: 'missing-file', file: `versions/${SECOND}.csv` }),
    );
  });

  it('a version that is taken away breaks the digest of the next one', () => {
    const without = edited('versions.csv', (lines) => lines.filter((line) => !line.startsWith(SECOND)));
    expect(problemsOf(without).length).toBeGreaterThan(0);
  });

  it.each(['places.csv', 'sources.csv', 'events.csv', 'breaks.csv', FIGURES])(
    'the order of rows of %s is no part of it',
    (name) => {
      const turned = edited(name, ([head = '', ...rows]) => [head, ...rows.slice(0, -1).reverse(), '']);
      expect(problemsOf(turned)).toEqual([]);
    },
  );
});
