import { DATED_TABLES, type DatedRow, type DatedTable } from './dated-rows';
import { rowDigest, shortDigest, withdrawalDigest } from './digest';

/** One line of `versions/{date}.csv`: that a row came (`recorded`), that it went, or in which order the table's rows stand. */
export interface ManifestLine {
  readonly table: string;
  readonly change: string;
  readonly key: string;
  readonly sha256: string;
}

/** Tables whose order a reader sees. All others are sorted by their keys when the ledger is built. */
export const ORDERED: readonly DatedTable[] = ['series', 'charts'];

export function manifestFile(version: string): string {
  return `versions/${version}.csv`;
}

const HEAD = 'table,change,key,sha256';

/** Everything that came or went with a version, as its manifest has it. */
export function manifestLines(rows: readonly DatedRow[], version: string): ManifestLine[] {
  return DATED_TABLES.flatMap((table) => {
    const own = rows.filter((row) => row.table === table);
    const came = own.filter(({ recorded }) => recorded === version).map(cameLine);
    const went = own.filter(({ withdrawn }) => withdrawn === version).map(wentLine);
    if (!ORDERED.includes(table)) return [...came.sort(byKey), ...went.sort(byKey)];
    return [...came, ...went, ...orderLines(table, own, version)];
  });
}

export function cameLine(row: DatedRow): ManifestLine {
  return { table: row.table, change: 'recorded', key: row.key, sha256: rowDigest(row) };
}

export function wentLine(row: DatedRow): ManifestLine {
  return { table: row.table, change: 'withdrawn', key: row.key, sha256: withdrawalDigest(row) };
}

/** The order in which the rows of a table stand in a version, where it has any. */
export function orderLines(table: DatedTable, rows: readonly DatedRow[], version: string): ManifestLine[] {
  const keys = rows
    .filter(({ recorded, withdrawn }) => standsIn({ recorded, withdrawn }, version))
    .map(({ key }) => key);
  return [{ table, change: 'order', key: '', sha256: shortDigest(JSON.stringify(keys)) }];
}

function standsIn(
  { recorded, withdrawn }: { recorded: string; withdrawn: string },
  version: string,
): boolean {
  return recorded !== '' && recorded <= version && (withdrawn === '' || withdrawn > version);
}

function byKey(a: ManifestLine, b: ManifestLine): number {
  return a.key < b.key ? -1 : 1;
}

/** A manifest as a file. No cell has a comma or a quote: keys are made of ids, kinds and dates. */
export function manifestText(lines: readonly ManifestLine[]): string {
  const rows = lines.map(({ table, change, key, sha256 }) => `${table},${change},${key},${sha256}`);
  return `${[HEAD, ...rows].join('\n')}\n`;
}

/** Reads a manifest; null where it has not the form in which it was written. */
export function readManifest(text: string): ManifestLine[] | null {
  const [head, ...rows] = text.split('\n');
  if (head !== HEAD || rows.pop() !== '') return null;
  const lines = rows.map((row) => {
    const [table = '', change = '', key = '', sha256 = ''] = row.split(',');
    return { table, change, key, sha256 };
  });
  return manifestText(lines) === text ? lines : null;
}
