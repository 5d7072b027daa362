import { DAY } from '@/lib/model/columns/column-types';
import type { Schema } from './column-schema';

/** What the schemas of answers are put together from. */

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const records = (values: Schema): Schema => ({ type: 'object', additionalProperties: values });
export const text: Schema = { type: 'string' };
export const count: Schema = { type: 'integer', minimum: 0 };

/** An object with these properties and no other; all of them, but for those that `may` be missing. */
export function object(properties: Readonly<Record<string, Schema>>, may: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !may.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

export const version: Schema = {
  type: 'string',
  pattern: DAY.source,
  description: 'The version answered from.',
};
export const view = ref('View');
