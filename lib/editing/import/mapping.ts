import { z } from 'zod';
import { DRAFT_COLUMNS } from '@/lib/editing/add/draft';

const field = z.enum(DRAFT_COLUMNS.map(({ name }) => name));
const pattern = z.string().refine(isPattern, 'must be a regular expression');
/** Words with places to fill: {row}, {head}, {cell}, {written}, and $1 for what a head's first bracket holds. */
const fields = z.partialRecord(field, z.string());

/** How a table of another layout is read: which row is the head, which cells are numbers, and what each of them says. */
export const mappingSchema = z.strictObject({
  $schema: z.string().optional(),
  title: z.string().describe('What the mapping is for, in words.'),
  sheet: z.string().optional().describe('The name of the sheet of a workbook; without it, the first one.'),
  rows: z
    .strictObject({
      head: pattern
        .optional()
        .describe('The head of the column that names each row; without it, the first text of the row.'),
      field: z.enum(['force', 'place']).describe('What a row is about.'),
      marks: pattern
        .optional()
        .describe('What may stand at the end of a name and is no part of it, as footnotes do.'),
      names: z
        .record(z.string(), z.string())
        .default({})
        .describe('Codes of names that the ledger writes otherwise.'),
      only: z.array(z.string()).optional().describe('The rows that are meant; all others are left aside.'),
      skip: z.array(z.string()).default([]).describe('Rows that are left aside.'),
    })
    .describe('What a row is about: a force or a place, by the name or the code that it has in the ledger.'),
  values: z
    .array(z.strictObject({ head: pattern, fields: fields.default({}) }))
    .min(1)
    .describe('The columns of numbers, by their heads, and what their numbers say.'),
  columns: z
    .partialRecord(field, pattern)
    .default({})
    .describe('Columns whose cells fill a field as they stand.'),
  constants: fields.default({}).describe('What holds for every number.'),
  times: z
    .union([z.literal(1), z.literal(1000), z.literal(1_000_000)])
    .default(1)
    .describe('What one stands for: 1000 in a table of thousands.'),
  rounded: z
    .boolean()
    .default(false)
    .describe(
      'Whether what is no whole number then is rounded to one, and the note says so; else it is refused.',
    ),
  blank: z
    .array(z.string())
    .default([])
    .describe('What stands where there is no number: a blank is not a zero.'),
});

export type Mapping = z.infer<typeof mappingSchema>;

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Reads the text of a mapping, or says all that is wrong with it. */
export function readMapping(text: string): { mapping: Mapping } | { wrong: readonly string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { wrong: [error instanceof Error ? error.message : String(error)] };
  }
  const read = mappingSchema.safeParse(json);
  if (read.success) return { mapping: read.data };
  return {
    wrong: read.error.issues.map(({ path, message }) => `${path.join('.') || 'the mapping'}: ${message}`),
  };
}
