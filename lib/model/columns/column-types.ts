import { EDTF_FORM } from '@/lib/model/as-of';
import { CODE, FIGURE_ID, SLUG } from '@/lib/model/ids';

/** What a cell of a type looks like: in words, and as a pattern where one can tell. */
export interface CellForm {
  readonly words: string;
  /** The whole cell, empty ones apart; null where any text may stand. */
  readonly pattern: RegExp | null;
}

const WHOLE_NUMBER = /^(0|[1-9]\d{0,11})$/;
export const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LANGUAGE = /^[a-z]{2}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const URL_FORM = /^https?:\/\/.+$/;
export const REPOSITORY_FILE = /^github:[\w.-]+\/[\w.-]+/;

/** The types of cells. Schemas of rows, of answers and for editors are made with these patterns. */
export const COLUMN_TYPES = {
  'figure-id': { words: 'eight letters and digits, a letter first', pattern: FIGURE_ID },
  slug: { words: 'lower-case words joined by hyphens', pattern: SLUG },
  code: { words: 'a code in capitals', pattern: CODE },
  choice: { words: 'one word of a closed list', pattern: null },
  integer: { words: 'a whole number without separators', pattern: WHOLE_NUMBER },
  edtf: { words: 'an EDTF date: day, month or year, ~ when approximate, a/b for a span', pattern: EDTF_FORM },
  day: { words: 'a day: year-month-day', pattern: DAY },
  text: { words: 'text', pattern: null },
  url: { words: 'an address that begins with https:// or http://', pattern: URL_FORM },
  address: {
    words: 'an address, or github:owner/name and a path',
    pattern: new RegExp(`${URL_FORM.source}|${REPOSITORY_FILE.source}`),
  },
  language: { words: 'a language of two letters (ISO 639-1)', pattern: LANGUAGE },
  sha256: { words: '64 hexadecimal digits', pattern: SHA256 },
} as const satisfies Record<string, CellForm>;

export type ColumnType = keyof typeof COLUMN_TYPES;
