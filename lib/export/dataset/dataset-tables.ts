import { figuresToCsv } from '@/lib/export/figure-rows';
import { RECORD_TABLES, type RecordTable, recordsToCsv } from '@/lib/export/record-tables';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Column } from '@/lib/model/columns/column';
import { DOWNLOAD_COLUMNS, DOWNLOAD_TABLES, type DownloadTable } from '@/lib/model/columns/download-columns';
import { DATA_TABLES } from '@/lib/model/columns/tables';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { byteFacts } from './byte-facts';

/** One table of the dataset, as its file. */
export interface DatasetTable {
  readonly name: DownloadTable;
  /** `figures.csv`: in the archive and below `/api/v1/`. */
  readonly file: string;
  /** What one row is. */
  readonly row: string;
  /** The column that names its rows; null where nothing names them. */
  readonly key: string | null;
  readonly columns: readonly Column[];
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly sha256: string;
}

/** All tables of a ledger as CSV: the same bytes as each has at its own address. */
export function datasetTables(ledger: Ledger): DatasetTable[] {
  return DOWNLOAD_TABLES.map((name) => {
    const bytes = new TextEncoder().encode(csvOf(ledger, name));
    const { row, key } = DATA_TABLES[name];
    return {
      name,
      file: `${name}.csv`,
      row,
      key,
      columns: DOWNLOAD_COLUMNS[name],
      bytes,
      ...byteFacts(bytes),
    };
  });
}

function csvOf(ledger: Ledger, table: DownloadTable): string {
  const { newest, figures } = ledger;
  if (table === 'figures') return figuresToCsv(ledger, figures, newest);
  const { select }: RecordTable = RECORD_TABLES[table];
  return recordsToCsv(table, select(ledger, DEFAULT_VIEW), newest.date);
}
