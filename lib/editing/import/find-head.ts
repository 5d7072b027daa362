import type { Mapping } from './mapping';
import type { GridCell, GridRow } from './read-grid';

/** The row of heads, and where the columns are that the mapping names. */
export interface Head {
  readonly line: number;
  /** Null where a row is named by its first text. */
  readonly nameAt: number | null;
  readonly values: readonly HeadOfValues[];
  readonly columns: readonly { readonly field: string; readonly at: number }[];
}

export interface HeadOfValues {
  readonly at: number;
  readonly head: string;
  /** With what the head's brackets hold filled in. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Finds the first row in which every pattern of the mapping finds a cell, or says which patterns find none anywhere. */
export function findHead(
  rows: readonly GridRow[],
  mapping: Mapping,
): Head | { readonly missing: readonly string[] } {
  const patterns = patternsOf(mapping);
  const found = rows.find(({ cells }) =>
    patterns.every((pattern) => cells.some((cell) => matches(cell, pattern))),
  );
  if (!found) {
    const isNowhere = (pattern: string) =>
      !rows.some(({ cells }) => cells.some((cell) => matches(cell, pattern)));
    const nowhere = patterns.filter(isNowhere);
    return { missing: nowhere.length > 0 ? nowhere : patterns };
  }
  const { line, cells } = found;
  const at = (pattern: string) => cells.findIndex((cell) => matches(cell, pattern));
  return {
    line,
    nameAt: mapping.rows.head === undefined ? null : at(mapping.rows.head),
    values: cells.flatMap((cell, index) => valuesAt(cell, index, mapping)),
    columns: Object.entries(mapping.columns).map(([field, pattern]) => ({ field, at: at(pattern ?? '') })),
  };
}

function patternsOf({ rows, values, columns }: Mapping): string[] {
  const named = [rows.head, ...Object.values(columns)].filter((pattern) => pattern !== undefined);
  return [...named, ...values.map(({ head }) => head)];
}

function valuesAt(cell: GridCell, at: number, { values }: Mapping): HeadOfValues[] {
  const head = plain(cell);
  const meant = values.find((each) => matches(cell, each.head));
  if (!meant) return [];
  const [, ...held] = new RegExp(meant.head, 'i').exec(head) ?? [];
  const fill = (words: string) => words.replace(/\$([1-9])/g, (_, n: string) => held[Number(n) - 1] ?? '');
  return [
    {
      at,
      head,
      fields: Object.fromEntries(
        Object.entries(meant.fields).map(([name, words]) => [name, fill(words ?? '')]),
      ),
    },
  ];
}

function matches(cell: GridCell, pattern: string): boolean {
  return new RegExp(pattern, 'i').test(plain(cell));
}

/** Heads break lines and double spaces as their cells are narrow. */
export function plain(cell: GridCell): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).replace(/\s+/g, ' ').trim();
}
