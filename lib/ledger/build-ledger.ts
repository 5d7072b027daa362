import type { Problem } from '@/lib/model/problem';
import { readCatalogue } from './check-catalogue';
import { checkClocks } from './check-clocks';
import { checkCorrections } from './check-corrections';
import { checkFigures } from './check-figures';
import { checkReferences, checkVersionDates } from './check-references';
import { checkVersions } from './check-versions';
import { type DatedRow, datedRows } from './dated-rows';
import { toHistory } from './history';
import type { Ledger } from './ledger';
import { ledgerOf } from './ledger-of';
import { checkFileNames, type DataFiles, readTables } from './tables';

interface BuildOptions {
  /** Shows rows that wait for a release too, as an editor sees them. */
  readonly waiting?: boolean;
  /** The very bytes have been found sound before: only what turns them into a ledger is done again. */
  readonly isKnownSound?: boolean;
}

interface Built {
  /** Of the newest version; null where there is any problem. */
  readonly ledger: Ledger | null;
  readonly problems: readonly Problem[];
  /** Every row of every table with its clocks, waiting ones too; none where nothing was checked. */
  readonly rows: readonly DatedRow[];
}

/**
 * Builds the ledger from the files of `data/`, or says everything that is wrong with them. All rows are checked; those
 * that wait for a release are in the ledger only with `waiting`.
 */
export function buildLedger(
  files: DataFiles,
  { waiting = false, isKnownSound = false }: BuildOptions = {},
): Built {
  const tables = readTables(files);
  const { catalogue, rows: entries, problems: inCatalogue } = readCatalogue(files, tables);
  const inTables = Object.values(tables).flatMap((table) => table.problems);
  if (isKnownSound && catalogue && inTables.length + inCatalogue.length === 0)
    return { ledger: ledgerOf(toHistory(tables, catalogue, waiting)), problems: [], rows: [] };
  const rows = [...datedRows(tables), ...entries];
  const problems = [
    ...checkFileNames(files),
    ...inTables,
    ...checkVersionDates(tables.versions),
    ...checkClocks(rows, new Set(tables.versions.rows.map(({ row }) => row.date))),
    ...checkReferences(tables, rows),
    ...checkCorrections(tables),
    ...checkFigures(tables.figures.rows, tables.sources.rows),
    ...inCatalogue,
  ];
  // The past of tables that could not be read says nothing that the list above does not say better.
  if (problems.length === 0) problems.push(...checkVersions(files, tables, rows));
  if (problems.length > 0 || !catalogue) return { ledger: null, problems, rows };
  return { ledger: ledgerOf(toHistory(tables, catalogue, waiting)), problems, rows };
}
