import type { ColumnType } from './column-types';

/** The tables of `data/`, by the name of their file or folder. */
const TABLE_NAMES = [
  'figures',
  'sources',
  'series',
  'forces',
  'places',
  'events',
  'breaks',
  'versions',
  'verifications',
  'corrections',
] as const;
export type DataTable = (typeof TABLE_NAMES)[number];

/** The column of another table in which a cell's id must stand. */
interface Reference {
  readonly table: DataTable;
  readonly column: string;
}

/** One column, described once for everybody who reads or writes it. */
export interface Column {
  readonly name: string;
  /** What a cell says, in a phrase. */
  readonly meaning: string;
  readonly type: ColumnType;
  /** The closed list of a `choice`, else empty. */
  readonly choices: readonly string[];
  /** What a number counts; null for all that is no number. */
  readonly unit: string | null;
  /** A cell as it should be. */
  readonly good: string;
  /** A cell as people write it by mistake, and what is wrong with it. */
  readonly bad: string;
  readonly why: string;
  /** Whether no cell may be empty. An empty cell is `null` in JSON. */
  readonly required: boolean;
  readonly references: Reference | null;
}

type Described = Pick<Column, 'meaning' | 'type' | 'good' | 'bad' | 'why'> &
  Partial<Pick<Column, 'choices' | 'unit' | 'references'>>;

/** A column that no row may leave empty. */
export const required = (name: string, described: Described) => column(name, true, described);

/** A column that a row may leave empty. */
export const optional = (name: string, described: Described) => column(name, false, described);

function column(name: string, isRequired: boolean, described: Described): Column {
  return { name, required: isRequired, choices: [], unit: null, references: null, ...described };
}
