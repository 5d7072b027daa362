import type { Column } from '@/lib/model/columns/column';
import { COLUMN_TYPES, type ColumnType } from '@/lib/model/columns/column-types';
import { DOWNLOAD_TABLES, type DownloadTable } from '@/lib/model/columns/download-columns';
import type { DatasetTable } from './dataset-tables';

/** A table's columns as Table Schema 2.0 describes them. */
export function tableSchema({ name, columns, key }: DatasetTable) {
  const references = columns.flatMap((column) => foreignKey(column, name));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fieldsMatch: 'exact',
    missingValues: [''],
    fields: columns.map((column) => field(column, column.name === key)),
    ...(key ? { primaryKey: [key] } : {}),
    ...(references.length > 0 ? { foreignKeys: references } : {}),
  };
}

function field(column: Column, isKey: boolean) {
  const { name, meaning, type, unit, good, required } = column;
  return {
    name,
    type: FIELD_TYPES[type] ?? 'string',
    ...(type === 'url' ? { format: 'uri' } : {}),
    description: `${meaning} (${COLUMN_TYPES[type].words}${unit ? `; unit: ${unit}` : ''})`,
    example: type === 'integer' ? Number(good) : good,
    constraints: { ...(required ? { required } : {}), ...(isKey ? { unique: true } : {}), ...form(column) },
  };
}

const FIELD_TYPES: Readonly<Partial<Record<ColumnType, string>>> = { integer: 'integer', day: 'date' };

function form({ type, choices }: Column) {
  if (type === 'choice') return { enum: [...choices] };
  if (type === 'integer') return { minimum: 0 };
  const pattern = PATTERNED.has(type) ? COLUMN_TYPES[type].pattern : null;
  return pattern ? { pattern: pattern.source } : {};
}

/** Those whose patterns mean the same in every dialect of regular expressions; dates and addresses have a type of their own. */
const PATTERNED: ReadonlySet<ColumnType> = new Set(['figure-id', 'slug', 'code', 'language', 'sha256']);

/** A reference as a foreign key; to a table that does not leave the house there is none. */
function foreignKey({ name, references }: Column, own: DownloadTable) {
  const table = DOWNLOAD_TABLES.find((each) => each === references?.table);
  if (!references || !table) return [];
  const fields = [references.column];
  return [{ fields: [name], reference: table === own ? { fields } : { resource: table, fields } }];
}
