/** Something wrong in `data/`: where it is, what is wrong, and what would be right. */
export interface Problem {
  readonly code: string;
  /** Path below `data/`. */
  readonly file: string;
  /** Line in the file, from 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly column: string | null;
  readonly message: string;
  readonly hint: string;
}
