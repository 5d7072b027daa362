import type { Column } from '@/lib/model/columns/column';
import { DOWNLOAD_TABLES } from '@/lib/model/columns/download-columns';
import { DATA_LICENCE } from '@/lib/text/licence';
import { AUTHOR, type DatasetFacts, KEYWORDS } from './dataset-facts';
import type { DatasetTable } from './dataset-tables';

/** CSV on the Web metadata: all tables as one group, so that keys can lead from one to another. */
export function csvMetadata(
  facts: DatasetFacts,
  { tables, path }: { readonly tables: readonly DatasetTable[]; readonly path: (file: string) => string },
) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': facts.title,
    'dc:description': facts.description,
    'dc:publisher': AUTHOR,
    'dc:license': { '@id': DATA_LICENCE.url },
    'dc:issued': { '@value': facts.version.slice(0, 10), '@type': 'xsd:date' },
    'dcat:keyword': [...KEYWORDS],
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tables: tables.map((table) => tableMetadata(table, path)),
  };
}

function tableMetadata({ file, row, key, columns }: DatasetTable, path: (file: string) => string) {
  const references = columns.flatMap((column) => foreignKey(column, path));
  return {
    url: path(file),
    'dc:description': `A row is ${row}.`,
    tableSchema: {
      columns: columns.map(columnMetadata),
      ...(key ? { primaryKey: key } : {}),
      ...(references.length > 0 ? { foreignKeys: references } : {}),
    },
  };
}

function columnMetadata({ name, meaning, type, unit, required }: Column) {
  return {
    name,
    titles: name,
    'dc:description': unit ? `${meaning} (unit: ${unit})` : meaning,
    datatype: datatype(type),
    ...(required ? { required } : {}),
  };
}

function datatype(type: Column['type']) {
  if (type === 'integer') return { base: 'integer', minimum: 0 };
  if (type === 'day') return { base: 'date', format: 'yyyy-MM-dd' };
  return type === 'url' ? 'anyURI' : 'string';
}

/** A key into another table of the group; to a table that does not leave the house there is none. */
function foreignKey({ name, references }: Column, path: (file: string) => string) {
  const table = DOWNLOAD_TABLES.find((each) => each === references?.table);
  if (!references || !table) return [];
  return [
    {
      columnReference: name,
      reference: { resource: path(`${table}.csv`), columnReference: references.column },
    },
  ];
}
