/** What scripts can rely on, in words: shown on `/api`. */
export const PROMISE = {
  never:
    'Within version 1 no address, parameter, column or field is taken away or gets another meaning, no type changes, and no column of CSV changes its place. An address with `v` gives the same bytes for ever.',
  added:
    'What may be added: addresses, parameters that change nothing when left out, fields of JSON objects, columns of CSV at the end, words of closed lists (a status, a kind of source), events, and figures with every version. Read columns by name, and let your program pass over what it does not know.',
  announced:
    'An address that will end says so for at least a year: in the headers `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) of its answers, with a `Link` to what takes its place; in the changelog; and in the feed of changes. The change itself comes as `/api/v2`, beside version 1.',
} as const;
