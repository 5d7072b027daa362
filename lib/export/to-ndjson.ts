import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { Version } from '@/lib/model/ledger-records';
import { FIGURE_COLUMNS, figureCells } from './figure-rows';

/**
 * Figures as NDJSON: a line a figure, each a whole object with the columns of the CSV, so that a line cut out still
 * says where it came from.
 */
export function figuresToNdjson(ledger: Ledger, figures: readonly Figure[], version: Version): string {
  return figures
    .map((figure) => {
      const cells = figureCells(ledger, figure, version);
      const record = Object.fromEntries(FIGURE_COLUMNS.map((column, index) => [column, cells[index]]));
      return `${JSON.stringify(record)}\n`;
    })
    .join('');
}
