import { RECORD_TABLES, type RecordTable, recordsToCsv, type TableName } from '@/lib/export/record-tables';
import { viewToJson } from '@/lib/export/to-json';
import { versionOf } from '@/lib/query/clocks';
import { TABLE_FILE } from '@/lib/view/file-choices';
import { TYPES, toAnswer } from './answer';
import { csvAnswer } from './csv-answer';
import { type Asked, choosing, endpoint } from './endpoint';
import { fileName } from './file-name';

/** One of the tables beside the figures, as CSV or JSON. */
export function recordsEndpoint(table: TableName, format: 'csv' | 'json') {
  const { understood, select }: RecordTable = RECORD_TABLES[table];
  const rowsOf = ({ ledger, view }: Asked) => ({
    rows: select(ledger, view),
    version: versionOf(ledger, view).date,
  });
  const csv = choosing(TABLE_FILE, (asked, file) => {
    const { rows, version } = rowsOf(asked);
    return csvAnswer(recordsToCsv(table, rows, version), file, {
      fileName: fileName(table, asked.view, version, 'csv'),
      count: rows.length,
    });
  });
  const json = (asked: Asked) => {
    const { rows, version } = rowsOf(asked);
    const answer = { version, view: viewToJson(asked.view), count: rows.length, [table]: rows };
    return toAnswer(JSON.stringify(answer), TYPES.json, { count: rows.length });
  };
  const route = { name: `${table}.${format}`, understood, make: { csv, json }[format] };
  return endpoint(() => route);
}
