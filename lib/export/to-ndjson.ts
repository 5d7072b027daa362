import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { Version } from '@/lib/model/ledger-records';
import { FIGURE_COLUMNS, figureCells, picker } from './figure-rows';

/**
 * Figures as NDJSON: a line a figure, each a whole object with the columns of the CSV, so that a line cut out still
 * says where it came from. An empty cell is null.
 */
export function figuresToNdjson(
  ledger: Ledger,
  figures: readonly Figure[],
  version: Version,
  fields: readonly string[] = FIGURE_COLUMNS,
): string {
  const pick = picker(fields);
  return figures
    .map((figure) => {
      const cells = pick(figureCells(ledger, figure, version));
      const record = Object.fromEntries(
        fields.map((field, index) => [field, cells[index] === '' ? null : cells[index]]),
      );
      return `${JSON.stringify(record)}\n`;
    })
    .join('');
}
