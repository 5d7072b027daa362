/**
 * One change of the grammar, for links that were made before it. Pure: the query as it was written, the same query as it
 * is written today. What it does not know it leaves alone, and what is written as today comes out as it went in.
 */
export interface Migration {
  /** The day from which links are written in the new way. */
  readonly date: string;
  /** What was written before and why, for whoever meets such a link. */
  readonly why: string;
  readonly apply: (query: URLSearchParams) => URLSearchParams;
}
