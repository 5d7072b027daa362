import type { z } from 'zod';
import type { Problem } from '@/lib/model/problem';
import { type CheckedRow, checkRows } from './check-rows';
import { type RawTable, readTable } from './read-table';
import {
  breakRow,
  correctionRow,
  eventRow,
  figureRow,
  forceRow,
  placeRow,
  seriesRow,
  sourceRow,
  verificationRow,
  versionRow,
} from './rows';

/** The files of `data/` by their path below it. */
export type DataFiles = ReadonlyMap<string, Buffer>;

const FIGURES = /^figures\/[a-z-]+\.csv$/;
const MANIFEST = /^versions\/\d{4}-\d{2}-\d{2}\.csv$/;

/** Reads one kind of table from all files that hold it. */
function readRows<Row>(files: DataFiles, names: readonly string[], schema: z.ZodObject & z.ZodType<Row>) {
  const problems: Problem[] = [];
  const raw: RawTable[] = [];
  const rows: CheckedRow<Row>[] = [];
  for (const name of names) {
    const bytes = files.get(name);
    if (!bytes) {
      problems.push({
        code: 'missing-file',
        file: name,
        line: null,
        column: null,
        message: 'The file is missing.',
        hint: 'Every table of data/README.md must be there.',
      });
      continue;
    }
    const read = readTable(name, bytes, Object.keys(schema.shape));
    append(problems, read.problems);
    if (!read.table) continue;
    raw.push(read.table);
    const checked = checkRows<Row>(read.table, schema);
    append(rows, checked.rows);
    append(problems, checked.problems);
  }
  return { raw, rows, problems };
}

/** One by one: given to `push` at once, more than some hundred thousand do not fit on the stack. */
function append<Item>(items: Item[], more: readonly Item[]): void {
  for (const item of more) items.push(item);
}

const TABLES = [
  'sources',
  'series',
  'forces',
  'places',
  'events',
  'breaks',
  'versions',
  'verifications',
  'corrections',
].map((name) => `${name}.csv`);

/** A file under a name that no table has would be left out in silence. */
export function checkFileNames(files: DataFiles): Problem[] {
  return [...files.keys()]
    .filter((name) => !hasTable(name))
    .map((file) => ({
      code: 'unknown-file',
      file,
      line: null,
      column: null,
      message: 'No table has this name.',
      hint: `The files are charts.json, ${TABLES.join(', ')} and figures/{topic}.csv in lower-case letters; versions/{date}.csv are written by npm run data:release.`,
    }));
}

function hasTable(name: string): boolean {
  return name === 'charts.json' || TABLES.includes(name) || FIGURES.test(name) || MANIFEST.test(name);
}

/** All tables, read and checked cell by cell; what they say about each other is checked elsewhere. */
export function readTables(files: DataFiles) {
  const figureFiles = [...files.keys()].filter((name) => FIGURES.test(name)).sort();
  return {
    figures: readRows(files, figureFiles, figureRow),
    sources: readRows(files, ['sources.csv'], sourceRow),
    series: readRows(files, ['series.csv'], seriesRow),
    forces: readRows(files, ['forces.csv'], forceRow),
    places: readRows(files, ['places.csv'], placeRow),
    events: readRows(files, ['events.csv'], eventRow),
    breaks: readRows(files, ['breaks.csv'], breakRow),
    versions: readRows(files, ['versions.csv'], versionRow),
    verifications: readRows(files, ['verifications.csv'], verificationRow),
    corrections: readRows(files, ['corrections.csv'], correctionRow),
  };
}

export type Tables = ReturnType<typeof readTables>;
