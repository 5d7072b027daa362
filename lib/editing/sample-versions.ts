import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { DataFiles } from '@/lib/ledger/tables';
import { release } from './release';

/** For tests: the data with two versions more, in which something of every kind comes, changes and goes. */

export const FIRST = '2026-11-23';
export const SECOND = '2026-12-15';
export const THIRD = '2027-01-20';

/** 4,000 in December 2020, wrong from the second version on, and the figure in its place. */
export const WRONG = 'kf4k6zbq';
export const RIGHT = 'zzzzzzz2';
/** A figure that the second version adds, from a source that it adds too. */
export const ADDED = 'zzzzzzz3';
export const ADDED_SOURCE = 'sample-2020-12-02';
/** A figure that the third version withdraws, and nothing replaces. */
export const WITHDRAWN = 'wdtj54k2';
/** A chart whose definition the second version changes, and a source whose title it changes. */
export const CHANGED_CHART = 'us-drawdown-2020';
export const CHANGED_SOURCE = 'dw-2020-12-01';

type Row = Record<string, string>;
const FIGURES = 'figures/afghanistan.csv';

/** The first version, then the second, then the third, as folders of files. */
export function sampleVersions(first: DataFiles): readonly [DataFiles, DataFiles, DataFiles] {
  const second = released(secondEdits(first), SECOND, 'One figure added, one corrected.');
  const third = released(thirdEdits(second), THIRD, 'One figure withdrawn.');
  return [first, second, third];
}

/** Another third version: a document is withdrawn with what it said, and a figure of another one. */
export function withdrawnWithSource(second: DataFiles): DataFiles {
  let edited = withdrawRow(second, 'sources.csv', { id: ADDED_SOURCE }, 'no such document');
  edited = withdrawRow(edited, FIGURES, { id: ADDED }, 'no such document');
  edited = withdrawRow(edited, FIGURES, { id: WITHDRAWN }, 'the document says it of another year');
  return released(edited, THIRD, 'A document withdrawn with what it said.');
}

function secondEdits(files: DataFiles): DataFiles {
  const [wrong] = rowsOf(files, FIGURES).filter(({ id }) => id === WRONG);
  const anew = { recorded: '', withdrawn: '', withdrawn_why: '', replaced_by: '' };
  const unsaid = { as_written: '', passage: '', rank_reason: '', locator: '', note: '' };
  let edited = withdrawRow(files, FIGURES, { id: WRONG }, 'a slip of ours', { replaced_by: RIGHT });
  edited = addRow(edited, FIGURES, { ...wrong, ...unsaid, ...anew, id: RIGHT, value: '4400' });
  edited = addRow(edited, FIGURES, {
    ...wrong,
    ...unsaid,
    ...anew,
    id: ADDED,
    value: '4600',
    as_of: '2020-12-02',
    source: ADDED_SOURCE,
  });
  const [source] = rowsOf(files, 'sources.csv').filter(({ id }) => id === CHANGED_SOURCE);
  const title = 'A title that was misread at first';
  edited = withdrawRow(edited, 'sources.csv', { id: CHANGED_SOURCE }, 'the title was misread');
  edited = addRow(edited, 'sources.csv', { ...source, ...anew, title });
  edited = addRow(edited, 'sources.csv', {
    ...source,
    ...anew,
    id: ADDED_SOURCE,
    publisher: 'A sample',
    published: '2020-12-02',
  });
  return changeChart(edited);
}

function thirdEdits(files: DataFiles): DataFiles {
  const anew = { recorded: '', withdrawn: '', withdrawn_why: '' };
  const [series] = rowsOf(files, 'series.csv').filter(({ id }) => id === 'us-troops-afghanistan');
  let edited = withdrawRow(files, FIGURES, { id: WITHDRAWN }, 'the document says it of another year');
  edited = withdrawRow(edited, 'series.csv', { id: 'us-troops-afghanistan' }, 'a clearer title');
  edited = addRow(edited, 'series.csv', { ...series, ...anew, title: 'Troops of the US in Afghanistan' });
  edited = addRow(edited, 'places.csv', { ...anew, code: 'NOR', name: 'Norway' });
  return addRow(edited, 'events.csv', {
    ...anew,
    id: 'sample-event',
    date: '2020-12-03',
    end_date: '',
    label: 'A day that was added later',
    source: ADDED_SOURCE,
    note: '',
  });
}

/** The chart gets another subtitle, and the home page one chart less. */
function changeChart(files: DataFiles): DataFiles {
  const text = files.get('charts.json')?.toString('utf8') ?? '';
  const { dashboards, charts } = JSON.parse(text) as { dashboards: Entry[]; charts: Entry[] };
  const replaced = (entry: Entry, change: Entry, why: string): Entry[] => [
    { ...entry, withdrawnWhy: why },
    { ...entry, recorded: '', ...change },
  ];
  const edited = {
    dashboards: dashboards.flatMap((entry) =>
      replaced(entry, { home: (entry.home as string[]).slice(0, -1) }, 'a shorter page'),
    ),
    charts: charts.flatMap((entry) =>
      entry.slug === CHANGED_CHART
        ? replaced(
            entry,
            { subtitle: 'A subtitle of the second version', to: '2021-06' },
            'a clearer subtitle',
          )
        : [entry],
    ),
  };
  return new Map(files).set('charts.json', Buffer.from(JSON.stringify(edited, null, 2)));
}

type Entry = Record<string, unknown>;

function released(files: DataFiles, date: string, note: string): DataFiles {
  const made = release(files, { date, note });
  if ('refusal' in made) throw new Error(`${made.refusal} ${JSON.stringify(made.problems.slice(0, 3))}`);
  return new Map([...files, ...made.files]);
}

export function rowsOf(files: DataFiles, name: string): Row[] {
  return parse(files.get(name) ?? '', { columns: true });
}

/** The files with one row more, at the end of its table. */
export function addRow(files: DataFiles, name: string, row: Row): DataFiles {
  return withRows(files, name, [...rowsOf(files, name), row]);
}

/** The files with the standing row that `matches` marked for withdrawal. */
export function withdrawRow(
  files: DataFiles,
  name: string,
  matches: Row,
  why: string,
  more: Row = {},
): DataFiles {
  const rows = rowsOf(files, name);
  const isMeant = (row: Row) =>
    row.withdrawn_why === '' && Object.entries(matches).every(([column, cell]) => row[column] === cell);
  if (!rows.some(isMeant)) throw new Error(`${name} has no such row.`);
  return withRows(
    files,
    name,
    rows.map((row) => (isMeant(row) ? { ...row, withdrawn_why: why, ...more } : row)),
  );
}

function withRows(files: DataFiles, name: string, rows: readonly Row[]): DataFiles {
  return new Map(files).set(name, Buffer.from(stringify([...rows], { header: true })));
}
