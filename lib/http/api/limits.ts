import { MOST_WAITING } from '@/lib/http/in-turn';
import { ENGLISH } from '@/lib/text/catalogues';
import { numberText } from '@/lib/text/number-text';
import { LONGEST_SEARCH } from '@/lib/view/parameters';
import { ROW_BOUNDS } from '@/lib/view/row-choices';

/** Characters of the longest address that is read. */
export const LONGEST_ADDRESS = 8_000;

/** Requests a second that a script should not exceed. Nothing is counted: it is advice. */
const ADVISED_RATE = 5;

/** What the API can bear, in words for `/api` and for `openapi.json`. */
export const LIMITS: readonly { readonly what: string; readonly words: string }[] = [
  {
    what: 'Rows',
    words: `Without \`limit\` an answer has all rows. \`limit\` goes to ${numberText(ROW_BOUNDS.limit, ENGLISH)}, \`offset\` to ${numberText(ROW_BOUNDS.offset, ENGLISH)}. The order is fixed, so that pages put together are the whole.`,
  },
  {
    what: 'Size',
    words: 'The whole ledger is a few megabytes. Answers are compressed for who accepts gzip.',
  },
  {
    what: 'Addresses',
    words: `At most ${numberText(LONGEST_ADDRESS, ENGLISH)} characters, a search (\`q\`) at most ${LONGEST_SEARCH}.`,
  },
  {
    what: 'Pictures',
    words: `A PNG is drawn when it is first asked for, one after the other. While ${MOST_WAITING} of them wait, others get 503 with \`Retry-After\`.`,
  },
  {
    what: 'Rate',
    words: `No key, and nobody is counted. A script should ask at most ${ADVISED_RATE} times a second, send \`If-None-Match\` with the \`ETag\` that it has, and take a table whole instead of figure by figure.`,
  },
  {
    what: 'Versions',
    words:
      'With `v` an answer never changes and may be kept for a year; without, it may be kept for a minute.',
  },
];
