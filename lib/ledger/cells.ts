import { z } from 'zod';
import { COLUMN_TYPES, REPOSITORY_FILE } from '@/lib/model/columns/column-types';
import { daysOf } from '@/lib/model/plain-date';
import { dateHint, wholeNumberHint } from './cell-hints';
import { parseAsOf } from './parse-as-of';

/** Schemas of single cells: text in, checked value out. Each message says what would be right. */

export const text = z.string();
export const required = z.string().min(1, 'may not be empty');
export const slugId = z
  .string()
  .regex(COLUMN_TYPES.slug.pattern, 'must be lower-case words joined by hyphens, as in dw-2020-12-01');
export const code = z
  .string()
  .regex(COLUMN_TYPES.code.pattern, 'must be a code in capitals, as in USA or NATO-EUROPE-CANADA');
export const figureId = z
  .string()
  .regex(COLUMN_TYPES['figure-id'].pattern, 'must be eight characters, as minted');
/** An empty cell is null. Not a union: most of these cells are empty, and a union tries every branch for each. */
export const orEmpty = <Value>(schema: z.ZodType<Value, string>) =>
  z.string().transform((cell, context): Value | null => {
    if (cell === '') return null;
    const checked = schema.safeParse(cell);
    if (checked.success) return checked.data;
    for (const { message } of checked.error.issues)
      context.addIssue({ code: 'custom', message: `${message}, or stay empty` });
    return z.NEVER;
  });

export const wholeNumber = z
  .string()
  .regex(COLUMN_TYPES.integer.pattern, { error: ({ input }) => wholeNumberHint(String(input)) })
  .transform(Number);

export const asOf = z.string().transform((cell, context) => {
  const date = parseAsOf(cell);
  if (date) return date;
  context.addIssue({
    code: 'custom',
    message: dateHint(cell),
  });
  return z.NEVER;
});

export const day = z
  .string()
  .refine((cell) => daysOf(cell)?.earliest === cell, 'must be a day, as in 2020-12-01');

export const url = z.string().refine((cell) => {
  const scheme = URL.canParse(cell) ? new URL(cell).protocol : '';
  return scheme === 'https:' || scheme === 'http:';
}, 'must be an address that begins with https:// or http://');

/** Where a text stood: an address, or a file in a public repository (`github:owner/name path`), which is shown as text. */
export const address = z.union([
  url,
  z.string().regex(REPOSITORY_FILE, 'must be an address or github:owner/name'),
]);

export const language = z
  .string()
  .regex(COLUMN_TYPES.language.pattern, 'must be a language of two letters, as in en');

export const sha256 = z.string().regex(COLUMN_TYPES.sha256.pattern, 'must be 64 hexadecimal digits');
