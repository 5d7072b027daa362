import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { DOWNLOAD_COLUMNS } from '@/lib/model/columns/download-columns';
import { figuresToCsv } from './figure-rows';
import { figuresToParquet } from './figures-to-parquet';

const ledger = loadLedger();
const version = ledger.newest;
const all = { figures: ledger.figures, version, citation: 'Muster' };
const read = (bytes: Uint8Array<ArrayBuffer>) => parquetReadObjects({ file: bytes.buffer });

/** A value as a cell of the CSV has it. */
function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

describe('figures as Parquet', () => {
  it('read by another program are the cells of the CSV', async () => {
    const rows = await read(figuresToParquet(ledger, all));
    const csv = parse(figuresToCsv(ledger, ledger.figures, version), { columns: true }) as object[];
    expect(rows.length).toBe(ledger.figures.length);
    const cells = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toCell(value)])),
    );
    expect(cells).toEqual(csv);
  });

  it('have dates for days and numbers for numbers, and null for what is missing', async () => {
    const [first] = await read(figuresToParquet(ledger, all));
    expect(first?.earliest).toBeInstanceOf(Date);
    expect(typeof first?.value).toBe('number');
    expect(first?.version).toBe(version.date);
    const single = ledger.figures.findIndex(({ quantity }) => quantity.kind === 'single');
    expect((await read(figuresToParquet(ledger, all)))[single]?.value_max).toBeNull();
  });

  it('have the columns that are described, and none is optional that must be there', () => {
    const { schema, key_value_metadata: told } = parquetMetadata(figuresToParquet(ledger, all).buffer);
    expect(schema.slice(1).map(({ name, repetition_type: how }) => [name, how])).toEqual(
      DOWNLOAD_COLUMNS.figures.map(({ name, required }) => [name, required ? 'REQUIRED' : 'OPTIONAL']),
    );
    expect(told).toContainEqual({ key: 'version', value: version.date });
    expect(told).toContainEqual({ key: 'license', value: 'CC-BY-4.0' });
  });

  it('with fields are these columns in their order; without figures they still have them', async () => {
    const bytes = figuresToParquet(ledger, { ...all, figures: ledger.figures.slice(0, 3) }, ['value', 'id']);
    expect((await read(bytes)).map((row) => Object.keys(row))).toEqual(Array(3).fill(['value', 'id']));
    const none = figuresToParquet(ledger, { ...all, figures: [] });
    expect(await read(none)).toEqual([]);
    expect(parquetMetadata(none.buffer).schema.length).toBe(DOWNLOAD_COLUMNS.figures.length + 1);
  });

  it('are the same bytes every time', () => {
    expect(figuresToParquet(ledger, all)).toEqual(figuresToParquet(ledger, all));
  });
});
