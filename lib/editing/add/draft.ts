import type { Column } from '@/lib/model/columns/column';
import { FIGURE_TABLE } from '@/lib/model/columns/figure-columns';
import { SOURCE_TABLE } from '@/lib/model/columns/source-columns';

/** What the program fills in by itself. */
const MADE = new Set(['id', 'recorded', 'withdrawn', 'withdrawn_why', 'replaced_by']);

/** The columns of a figure that an editor gives. */
export const FIGURE_COLUMNS: readonly Column[] = FIGURE_TABLE.filter(({ name }) => !MADE.has(name));

/** The columns of its document, where that is new: `source_publisher`, `source_title` and so on. */
export const DOCUMENT_COLUMNS: readonly Column[] = SOURCE_TABLE.filter(({ name }) => !MADE.has(name)).map(
  (column) => ({ ...column, name: `source_${column.name}` }),
);

export const DRAFT_COLUMNS: readonly Column[] = [...FIGURE_COLUMNS, ...DOCUMENT_COLUMNS];

/** A figure as an editor gives it, and where: the line of a file, or null for options. */
export interface Draft {
  readonly line: number | null;
  readonly cells: Readonly<Record<string, string>>;
}
