import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Ledger } from '@/lib/ledger/ledger';
import { dayTime } from '@/lib/model/as-of';
import type { Column } from '@/lib/model/columns/column';
import { DOWNLOAD_COLUMNS } from '@/lib/model/columns/download-columns';
import { DATA_LICENCE } from '@/lib/text/licence';
import type { Extract } from './extract';
import { figureCells } from './figure-rows';
import type { Cell } from './to-csv';

/** How a column is stored in Parquet. */
type Stored = 'DOUBLE' | 'DATE' | 'STRING';

const ELEMENTS = {
  // Whole numbers up to 2^53 are exact, and need no 64-bit integers, which JavaScript and R know by packages only.
  DOUBLE: { type: 'DOUBLE' },
  DATE: { type: 'INT32', converted_type: 'DATE' },
  STRING: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
} as const;

/** Figures as Parquet: the columns and cells of the CSV, days as dates and numbers as numbers; with `fields`, these columns alone. */
export function figuresToParquet(
  ledger: Ledger,
  { figures, version, citation }: Pick<Extract, 'figures' | 'version' | 'citation'>,
  fields: readonly string[] | null = null,
): Uint8Array<ArrayBuffer> {
  const all = DOWNLOAD_COLUMNS.figures;
  const columns = fields ? fields.flatMap((field) => all.filter(({ name }) => name === field)) : all;
  const rows = figures.map((figure) => figureCells(ledger, figure, version));
  const written = parquetWriteBuffer({
    schema: [
      { name: 'figures', num_children: columns.length },
      ...columns.map((column) => ({
        name: column.name,
        repetition_type: column.required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
        ...ELEMENTS[storedAs(column)],
      })),
    ],
    columnData: columns.map((column) => {
      const [place, stored] = [all.indexOf(column), storedAs(column)];
      return { name: column.name, data: rows.map((cells) => toValue(cells[place] ?? null, stored)) };
    }),
    createdBy: 'Muster',
    kvMetadata: [
      { key: 'version', value: version.date },
      { key: 'sha256', value: version.sha256 },
      { key: 'citation', value: citation },
      { key: 'license', value: DATA_LICENCE.id },
    ],
  });
  return new Uint8Array(written);
}

/** Names of versions stay text, since that is how the other tables have them. */
function storedAs({ type, references }: Column): Stored {
  if (type === 'integer') return 'DOUBLE';
  return type === 'day' && references === null ? 'DATE' : 'STRING';
}

/** An empty text is an empty cell of CSV: missing. */
function toValue(cell: Cell, stored: Stored): string | number | Date | null {
  if (cell === null || cell === '') return null;
  return stored === 'DATE' ? new Date(dayTime(String(cell))) : cell;
}
