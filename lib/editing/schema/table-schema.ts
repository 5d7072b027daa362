import { z } from 'zod';
import { mappingSchema } from '@/lib/editing/import/mapping';
import { catalogueFileSchema } from '@/lib/model/chart-definition';
import type { Column } from '@/lib/model/columns/column';
import { COLUMN_TYPES } from '@/lib/model/columns/column-types';
import { DATA_TABLES, type DescribedTable } from '@/lib/model/columns/tables';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The files of `public/schema/` by name: what an editor's program checks rows and charts.json with. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas: [string, object][] = [
    ...Object.entries(DATA_TABLES).map(([name, table]): [string, object] => [name, tableSchema(name, table)]),
    ['charts', chartsSchema()],
    ['import-mapping', mappingFileSchema()],
  ];
  return new Map(schemas.map(([name, schema]) => [`${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]));
}

/** A row of a table, each cell as the text that stands in the file. */
function tableSchema(name: string, { file, row, columns }: DescribedTable): object {
  return {
    $schema: DIALECT,
    $id: `/schema/${name}.json`,
    title: `A row of data/${file}`,
    description: row,
    type: 'object',
    properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
    required: columns.filter(({ required }) => required).map(({ name: column }) => column),
    additionalProperties: false,
  };
}

function cellSchema(column: Column): object {
  const { meaning, choices, good, bad, why, required, references } = column;
  const named = references ? ` Names ${references.column} of ${DATA_TABLES[references.table].file}.` : '';
  return {
    type: 'string',
    description: `${meaning}.${named} Not "${bad}": ${why}.`,
    examples: [good],
    ...(choices.length > 0 ? { enum: required ? choices : ['', ...choices] } : patternOf(column)),
  };
}

function patternOf({ type, required }: Column): object {
  const source = COLUMN_TYPES[type].pattern?.source;
  if (!source) return required ? { minLength: 1 } : {};
  return { pattern: required ? source : `^$|${source}` };
}

/** charts.json, from the schema by which it is read. Days and ids are checked further when it is. */
function chartsSchema(): object {
  return {
    $id: '/schema/charts.json',
    title: 'data/charts.json',
    ...z.toJSONSchema(catalogueFileSchema, { io: 'input', unrepresentable: 'any' }),
  };
}

/** A mapping by which `npm run data -- import` reads a table of another layout. */
function mappingFileSchema(): object {
  return {
    $id: '/schema/import-mapping.json',
    title: 'A mapping of npm run data -- import',
    ...z.toJSONSchema(mappingSchema, { io: 'input', unrepresentable: 'any' }),
  };
}
