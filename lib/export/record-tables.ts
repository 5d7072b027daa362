import type { Ledger } from '@/lib/ledger/ledger';
import { DOWNLOAD_COLUMNS, type DownloadTable } from '@/lib/model/columns/download-columns';
import { daysOf } from '@/lib/model/plain-date';
import { publishedBy } from '@/lib/query/clocks';
import type { Parameter, View } from '@/lib/view/view';
import { UNDERSTOOD } from '@/lib/view/view';
import { type Cell, toCsv } from './to-csv';
import {
  breakToJson,
  eventToJson,
  forceToJson,
  placeToJson,
  seriesToJson,
  sourceToJson,
  versionToJson,
} from './to-json';

/** The names of a table's described columns, without the version that every row of CSV ends with. */
const columnsOf = (table: DownloadTable) =>
  DOWNLOAD_COLUMNS[table].map(({ name }) => name).filter((name) => name !== 'version');

type Json = Readonly<Record<string, Cell>>;

/** One of the ledger's other tables: how a view selects from it, and its records as they leave the house. */
export interface RecordTable {
  readonly understood: readonly Parameter[];
  readonly columns: readonly string[];
  readonly select: (ledger: Ledger, view: View) => readonly Json[];
}

/** The tables that can be had whole beside the figures. */
export const RECORD_TABLES = {
  series: {
    understood: UNDERSTOOD.series,
    columns: columnsOf('series'),
    select: (ledger, { topic }) =>
      [...ledger.series.values()].filter((series) => topic?.includes(series.topic) ?? true).map(seriesToJson),
  },
  sources: {
    understood: UNDERSTOOD.sources,
    columns: columnsOf('sources'),
    select: (ledger, { known }) =>
      [...ledger.sources.values()]
        .filter((source) => known === null || publishedBy(source, known))
        .map(sourceToJson),
  },
  events: {
    understood: UNDERSTOOD.events,
    columns: columnsOf('events'),
    select: (ledger, { from, to }) =>
      [...ledger.events.values()]
        .filter(
          ({ date, endDate }) => from === null || (endDate ?? date).latest >= (daysOf(from)?.earliest ?? ''),
        )
        .filter(({ date }) => to === null || date.earliest <= (daysOf(to)?.latest ?? ''))
        .map(eventToJson),
  },
  forces: {
    understood: UNDERSTOOD.forces,
    columns: columnsOf('forces'),
    select: (ledger) => [...ledger.forces.values()].map(forceToJson),
  },
  places: {
    understood: UNDERSTOOD.places,
    columns: columnsOf('places'),
    select: (ledger) => [...ledger.places.values()].map(placeToJson),
  },
  breaks: {
    understood: UNDERSTOOD.breaks,
    columns: columnsOf('breaks'),
    select: (ledger) => ledger.breaks.map(breakToJson),
  },
  versions: {
    understood: UNDERSTOOD.versions,
    columns: columnsOf('versions'),
    select: (ledger) => ledger.versions.map(versionToJson),
  },
} as const satisfies Record<string, RecordTable>;

export type TableName = keyof typeof RECORD_TABLES;

/** Rows of a table as CSV; each row ends with the version that it was read from. */
export function recordsToCsv(table: TableName, rows: readonly Json[], version: string): string {
  const { columns } = RECORD_TABLES[table];
  return toCsv(
    [...columns, 'version'],
    rows.map((row) => [...columns.map((column) => row[column] ?? null), version]),
  );
}
