import { DRAFT_COLUMNS } from './add/draft';
import type { Cells } from './add/insert-row';
import type { EditOptions } from './apply-edit';

/** The cells that options give, by column. */
export function cellsOf(options: EditOptions): Record<string, string> {
  return Object.fromEntries(
    DRAFT_COLUMNS.flatMap(({ name }) => {
      const given = options[name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())];
      return typeof given === 'string' ? [[name, given]] : [];
    }),
  );
}

/** What holds for every row goes where the row has no cell of its own. */
export function filledWith(given: Cells, cells: Cells): Cells {
  return { ...given, ...Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')) };
}
