import { RECORD_TABLES, type RecordTable, type TableName } from '@/lib/export/record-tables';
import { toCsv } from '@/lib/export/to-csv';
import { viewToJson } from '@/lib/export/to-json';
import { versionOf } from '@/lib/query/clocks';
import { TYPES, toAnswer } from './answer';
import { csvAnswer } from './csv-answer';
import { type Asked, endpoint } from './endpoint';
import { fileName } from './file-name';

/** One of the tables beside the figures, as CSV or JSON. */
export function recordsEndpoint(table: TableName, format: 'csv' | 'json') {
  const { understood, columns, select }: RecordTable = RECORD_TABLES[table];
  const make = ({ ledger, view, file }: Asked) => {
    const rows = select(ledger, view);
    const version = versionOf(ledger, view).date;
    if (format === 'csv') {
      const csv = toCsv(
        [...columns, 'version'],
        rows.map((row) => [...columns.map((column) => row[column] ?? null), version]),
      );
      return csvAnswer(csv, file, {
        fileName: fileName(table, view, version, 'csv'),
        count: rows.length,
      });
    }
    const json = { version, view: viewToJson(view), count: rows.length, [table]: rows };
    return toAnswer(JSON.stringify(json), TYPES.json, { count: rows.length });
  };
  const route = {
    name: `${table}.${format}`,
    understood,
    make,
    ...(format === 'csv' && { file: ['excel'] as const }),
  };
  return endpoint(() => route);
}
