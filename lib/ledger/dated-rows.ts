import type { RawTable } from './read-table';
import type { Tables } from './tables';

/** The tables whose rows come and go with versions. `charts` and `dashboards` stand in charts.json. */
export const DATED_TABLES = [
  'figures',
  'sources',
  'series',
  'forces',
  'places',
  'events',
  'breaks',
  'charts',
  'dashboards',
] as const;
export type DatedTable = (typeof DATED_TABLES)[number];

/** One row of any table as its versions see it: which one it is, what it says, when it came and went. */
export interface DatedRow {
  readonly table: DatedTable;
  /** Names the thing that the row describes; rows of one key never stand in the same version. */
  readonly key: string;
  readonly file: string;
  readonly line: number | null;
  /** All that the row says, clocks apart, in one canonical text. */
  readonly says: string;
  /** A version's date; empty while the row waits. */
  readonly recorded: string;
  /** A version's date; empty while the row stands. */
  readonly withdrawn: string;
  readonly why: string;
  readonly replacedBy: string;
}

const CLOCKS = new Set(['recorded', 'withdrawn', 'withdrawn_why', 'replaced_by']);

/** The columns whose cells together name a row of a table. */
const KEYS: Readonly<Record<Exclude<DatedTable, 'charts' | 'dashboards'>, readonly string[]>> = {
  figures: ['id'],
  sources: ['id'],
  series: ['id'],
  forces: ['code'],
  places: ['code'],
  events: ['id'],
  breaks: ['series', 'from', 'kind'],
};

/** The rows of all CSV tables, in the order of their files. */
export function datedRows(tables: Tables): DatedRow[] {
  const names = Object.keys(KEYS) as (keyof typeof KEYS)[];
  return names.flatMap((table) => tables[table].raw.flatMap((raw) => ofTable(table, raw)));
}

function ofTable(table: keyof typeof KEYS, { file, columns, lines }: RawTable): DatedRow[] {
  const placeOf = (column: string) => columns.indexOf(column);
  const key = KEYS[table].map(placeOf);
  const said = columns.filter((column) => !CLOCKS.has(column)).sort();
  const saidAt = said.map(placeOf);
  const [recorded, withdrawn, why, replacedBy] = [
    placeOf('recorded'),
    placeOf('withdrawn'),
    placeOf('withdrawn_why'),
    placeOf('replaced_by'),
  ] as const;
  return lines.map(({ line, cells }) => ({
    table,
    key: key.map((place) => cells[place]).join(' '),
    file,
    line,
    says: cellsText(said, saidAt, cells),
    recorded: cells[recorded] ?? '',
    withdrawn: cells[withdrawn] ?? '',
    why: cells[why] ?? '',
    replacedBy: cells[replacedBy] ?? '',
  }));
}

/** Column and cell of all that is not empty: a column that comes later leaves what is here as it is. */
function cellsText(columns: readonly string[], places: readonly number[], cells: readonly string[]): string {
  const filled: string[] = [];
  for (let index = 0; index < places.length; index++) {
    const cell = cells[places[index] ?? -1];
    if (cell) filled.push(columns[index] ?? '', cell);
  }
  return JSON.stringify(filled);
}

/** Whether a row will stand in the next version: it is neither withdrawn nor waiting to be. */
export function stays({ withdrawn, why }: Pick<DatedRow, 'withdrawn' | 'why'>): boolean {
  return withdrawn === '' && why === '';
}

/** Rows that a release would date: those that come, and those that go. */
export function waitingRows(rows: readonly DatedRow[]): { coming: DatedRow[]; going: DatedRow[] } {
  return {
    coming: rows.filter(({ recorded }) => recorded === ''),
    going: rows.filter((row) => row.recorded !== '' && row.withdrawn === '' && !stays(row)),
  };
}
