import type { Ledger } from '@/lib/ledger/ledger';
import type { Source } from '@/lib/model/ledger-records';
import { DATA_LICENCE } from '@/lib/text/licence';
import { isWebAddress } from '@/lib/view/web-address';
import { AUTHOR, type DatasetFacts, KEYWORDS } from './dataset-facts';
import type { DatasetTable } from './dataset-tables';
import { tableSchema } from './table-schema';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * `datapackage.json` (Data Package 2.0): every table with its columns, its keys, its bytes and their digest. `path` says
 * where a table's file is.
 */
export function dataPackage(
  ledger: Ledger,
  facts: DatasetFacts,
  { tables, path }: { readonly tables: readonly DatasetTable[]; readonly path: (file: string) => string },
) {
  const { title, description, version, sha256, origin } = facts;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'muster',
    title,
    description: `${description} Digest of the version (sha256): ${sha256}.`,
    ...(origin ? { homepage: origin } : {}),
    version,
    created: `${version.slice(0, 10)}T00:00:00Z`,
    keywords: [...KEYWORDS],
    contributors: [{ title: AUTHOR, roles: ['publisher'] }],
    licenses: [{ name: DATA_LICENCE.id, title: DATA_LICENCE.name, path: DATA_LICENCE.url }],
    sources: [...ledger.sources.values()].map(packageSource),
    resources: tables.map((table) => resource(table, path(table.file))),
  };
}

function packageSource({ publisher, title, url, published }: Source) {
  return {
    title: `${publisher}: ${title}`,
    ...(isWebAddress(url) ? { path: url } : {}),
    ...(published ? { version: published.edtf } : {}),
  };
}

function resource(table: DatasetTable, path: string) {
  const { name, row, size, sha256 } = table;
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: 'table',
    path,
    title: name,
    description: `A row is ${row}.`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: size,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
    schema: tableSchema(table),
  };
}
