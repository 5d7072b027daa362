import { createHash } from 'node:crypto';
import type { RawTable } from './read-table';
import type { Tables } from './tables';

// What tells when a row came and went is not part of what it says.
const CLOCKS = new Set(['recorded', 'withdrawn', 'withdrawn_why']);

/**
 * The sha256 of the ledger as recorded in a version: for each table its name, its columns and its rows as JSON
 * arrays, one a line, sorted. Only figures recorded by then and not yet withdrawn count; the order of rows and
 * files does not.
 */
export function digestVersion(tables: Tables, version: string): string {
  const hash = createHash('sha256');
  const parts: [string, readonly RawTable[]][] = [
    ['figures', tables.figures.raw],
    ['sources', tables.sources.raw],
    ['series', tables.series.raw],
    ['forces', tables.forces.raw],
    ['places', tables.places.raw],
    ['events', tables.events.raw],
    ['breaks', tables.breaks.raw],
  ];
  for (const [name, raw] of parts) {
    const columns = (raw[0]?.columns ?? []).filter((column) => !CLOCKS.has(column));
    const lines = raw
      .flatMap((table) => table.lines)
      .filter(({ cells }) => standsIn(cells, version))
      .map(({ cells }) => JSON.stringify(columns.map((column) => cells[column])))
      .sort();
    hash.update([name, JSON.stringify(columns), ...lines, ''].join('\n'));
  }
  return hash.digest('hex');
}

function standsIn(cells: Readonly<Record<string, string>>, version: string): boolean {
  const { recorded = '', withdrawn = '' } = cells;
  return recorded <= version && (withdrawn === '' || withdrawn > version);
}
