import { BREAK_TABLE } from './break-columns';
import type { Column, DataTable } from './column';
import { CORRECTION_TABLE } from './correction-columns';
import { EVENT_TABLE } from './event-columns';
import { FIGURE_TABLE } from './figure-columns';
import { FORCE_TABLE } from './force-columns';
import { PLACE_TABLE } from './place-columns';
import { SERIES_TABLE } from './series-columns';
import { SOURCE_TABLE } from './source-columns';
import { VERIFICATION_TABLE } from './verification-columns';
import { VERSION_TABLE } from './version-columns';

/** One table of `data/`. */
export interface DescribedTable {
  /** Where it stands below `data/`. */
  readonly file: string;
  /** What one row is. */
  readonly row: string;
  /** The column by which other tables name its rows; null where none does. */
  readonly key: string | null;
  /** In the order in which they stand in the file. */
  readonly columns: readonly Column[];
}

/** Every table of `data/` with its columns: the one description of what may stand there. */
export const DATA_TABLES: Readonly<Record<DataTable, DescribedTable>> = {
  figures: {
    file: 'figures/{topic}.csv',
    row: "one source's statement of one number, true for one date",
    key: 'id',
    columns: FIGURE_TABLE,
  },
  sources: { file: 'sources.csv', row: 'one document', key: 'id', columns: SOURCE_TABLE },
  series: {
    file: 'series.csv',
    row: 'what is counted: indicator, unit, counting rule, and the series it is part of',
    key: 'id',
    columns: SERIES_TABLE,
  },
  forces: {
    file: 'forces.csv',
    row: 'whose troops: code, name, kind, and for members of NATO the day of accession with its source',
    key: 'code',
    columns: FORCE_TABLE,
  },
  places: { file: 'places.csv', row: 'where troops are: code and name', key: 'code', columns: PLACE_TABLE },
  events: {
    file: 'events.csv',
    row: 'one dated, sourced happening, drawn on charts',
    key: 'id',
    columns: EVENT_TABLE,
  },
  breaks: {
    file: 'breaks.csv',
    row: 'a change of counting rule or scope, or a stretch that was withheld or not reported',
    key: null,
    columns: BREAK_TABLE,
  },
  versions: {
    file: 'versions.csv',
    row: 'one version of the whole ledger: date, sha256, note',
    key: 'date',
    columns: VERSION_TABLE,
  },
  verifications: {
    file: 'verifications.csv',
    row: 'one look into a document: whether its text came, and which passages stand in it',
    key: null,
    columns: VERIFICATION_TABLE,
  },
  corrections: {
    file: 'corrections.csv',
    row: 'one step of a report that a figure is wrong: reported, confirmed, rejected, released',
    key: null,
    columns: CORRECTION_TABLE,
  },
};

/** The description of a column of a table. */
export function columnOf(table: DataTable, name: string): Column {
  const column = DATA_TABLES[table].columns.find((each) => each.name === name);
  if (!column) throw new Error(`The table ${table} has no column "${name}".`);
  return column;
}
