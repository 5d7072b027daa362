import type { Column } from '@/lib/model/columns/column';
import { COLUMN_TYPES } from '@/lib/model/columns/column-types';

/** A JSON Schema, draft 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a column's values in JSON: a number, or text of its form; `null` where a cell may be empty. */
export function columnSchema(column: Column): Schema {
  const { meaning, why, good, bad, type, required, references } = column;
  const about = references ? `${meaning} (${references.table}.${references.column})` : meaning;
  const value = type === 'integer' ? 'integer' : 'string';
  return {
    description: `${about}. Not \`${bad}\`: ${why}.`,
    type: required ? value : [value, 'null'],
    ...formOf(column),
    examples: [type === 'integer' ? Number(good) : good],
  };
}

function formOf({ type, choices, required }: Column): Schema {
  if (type === 'integer') return { minimum: 0 };
  if (type === 'choice') return { enum: required ? [...choices] : [...choices, null] };
  if (type === 'text') return { minLength: 1 };
  const { pattern } = COLUMN_TYPES[type];
  return pattern ? { pattern: pattern.source } : {};
}

/** The JSON Schema of a record with these columns and no other. */
export function recordSchema(columns: readonly Column[], description: string): Schema {
  return {
    type: 'object',
    description,
    properties: Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  };
}
