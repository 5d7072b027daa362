import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { buildLedger } from '@/lib/ledger/build-ledger';
import { digestVersion } from '@/lib/ledger/digest';
import type { Ledger } from '@/lib/ledger/ledger';
import { dataFolder, loadLedger, readDataFiles } from '@/lib/ledger/load-ledger';
import { type DataFiles, readTables } from '@/lib/ledger/tables';
import type { Figure } from '@/lib/model/figure';
import type { FigureId } from '@/lib/model/ids';
import { drawnAt } from '@/lib/model/quantity';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { publishedBy, versionOf } from './clocks';
import { historyOf } from './history';
import { rivalsOf } from './rivals';
import { selectFigures } from './select-figures';

const first = loadLedger();
const FIRST = first.newest.date;
const SECOND = '2099-01-01';
/** 4,000 in December 2020, withdrawn in the second version, and what took its place. */
const WRONG = 'kf4k6zbq';
const RIGHT = 'zzzzzzz2';
const RECORDED = '2026-11-23';

type Row = Record<string, string>;

/** The ledger of today with one version more, in which a figure is withdrawn and the right one added. */
function withSecondVersion(): Ledger {
  const files = new Map(readDataFiles(dataFolder()));
  const change = (name: string, to: (rows: Row[]) => Row[]) => {
    const rows: Row[] = parse(files.get(name) ?? '', { columns: true });
    files.set(name, Buffer.from(stringify(to(rows), { header: true })));
  };
  change('figures/afghanistan.csv', (rows) =>
    rows.flatMap((row) => {
      if (row.id !== WRONG) return [row];
      const right = { ...row, id: RIGHT, value: '4400', as_written: '', passage: '', recorded: SECOND };
      return [{ ...row, withdrawn: SECOND, withdrawn_why: 'a slip of ours' }, right];
    }),
  );
  const versions = (digest: string) => (rows: Row[]) => [
    ...rows.filter(({ date }) => date !== SECOND),
    { date: SECOND, sha256: digest, note: 'One figure corrected.' },
  ];
  change('versions.csv', versions('0'.repeat(64)));
  change('versions.csv', versions(digestVersion(readTables(files as DataFiles), SECOND)));
  const { ledger, problems } = buildLedger(files);
  if (!ledger) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return ledger;
}

const ledger = withSecondVersion();
const view = (v: string | null) => ({ ...DEFAULT_VIEW, v });
const ids = (v: string | null) => selectFigures(ledger, view(v)).figures.map(({ id }) => id as string);
const figure = (id: string) => ledger.figureById.get(id as FigureId) as Figure;

describe('a ledger of two versions', () => {
  it.each([
    ['the newest, where the view names none', null, SECOND],
    ['the first, where the view names it', FIRST, FIRST],
    ['the second, where the view names it', SECOND, SECOND],
  ])('answers from %s', (_what, v, date) => {
    expect(versionOf(ledger, view(v)).date).toBe(date);
  });

  it('shows in its first version what the ledger showed then, figure by figure', () => {
    expect(ids(FIRST)).toEqual(selectFigures(first, DEFAULT_VIEW).figures.map(({ id }) => id));
  });

  it('shows in its second version the right figure, and no more the wrong one', () => {
    expect(ids(SECOND)).toEqual(ids(null));
    expect(ids(SECOND)).toContain(RIGHT);
    expect(ids(SECOND)).not.toContain(WRONG);
    expect(ids(SECOND)).toHaveLength(ids(FIRST).length);
  });

  it('has in each version the rivals of that version', () => {
    const dw = figure('fcvcxxvw');
    const rivals = (v: string) =>
      rivalsOf(ledger, dw, versionOf(ledger, view(v))).map(({ quantity }) => drawnAt(quantity));
    expect(rivals(FIRST)).toEqual([4000]);
    expect(rivals(SECOND)).toEqual([4400]);
  });

  it.each([
    ['a withdrawn figure, from the first version', WRONG, FIRST, [`recorded ${RECORDED} `]],
    ['a withdrawn figure', WRONG, SECOND, [`recorded ${RECORDED} `, `withdrawn ${SECOND} a slip of ours`]],
    ['the figure in its place', RIGHT, SECOND, [`recorded ${SECOND} `]],
    ['a figure not yet recorded', RIGHT, FIRST, []],
  ])('tells the history of %s', (_what, id, v, entries) => {
    const told = historyOf(figure(id), versionOf(ledger, view(v)));
    expect(told.map(({ version, change, why }) => `${change} ${version} ${why}`)).toEqual(entries);
  });
});

describe('the day from which a document can be known', () => {
  it.each([
    ['of a day', 'dw-2020-12-01', '2020-11-30', '2020-12-01'],
    ['of a month', 'abc-2010-05', '2010-05-30', '2010-05-31'],
    ['of a year', 'nato-defexp-2019', '2019-12-30', '2019-12-31'],
  ])('%s is its last one', (_what, id, before, day) => {
    const source = ledger.sources.get(id as Figure['source']);
    expect(source && publishedBy(source, before)).toBe(false);
    expect(source && publishedBy(source, day)).toBe(true);
  });

  it('never comes for an undated one', () => {
    const source = ledger.sources.get('12september-2019' as Figure['source']);
    expect(source && publishedBy(source, '2099-12-31')).toBe(false);
  });
});
