import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { DataFiles } from '@/lib/ledger/tables';

/** What withdrawing makes: the one file that changes, or why nothing does. */
export type Withdrawn = { readonly file: string; readonly text: string } | { readonly refusal: string };

/** Marks a figure as withdrawn from the next version on, with the reason and the figure that takes its place. */
export function withdrawFigure(files: DataFiles, id: string, why: string, replacedBy = ''): Withdrawn {
  if (why.trim() === '') return { refusal: 'A withdrawal has a reason: readers see it.' };
  for (const [file, bytes] of files) {
    if (!file.startsWith('figures/')) continue;
    const rows = parse(bytes) as string[][];
    const [columns = []] = rows;
    const at = (column: string) => columns.indexOf(column);
    const index = rows.findIndex((row) => row[at('id')] === id);
    const row = rows[index];
    if (!row) continue;
    if (row[at('recorded')] === '')
      return {
        refusal: `${id} waits for a release and nobody has seen it: change line ${index + 1} of data/${file} itself.`,
      };
    if (row[at('withdrawn_why')] !== '')
      return { refusal: `${id} is withdrawn already: ${row[at('withdrawn_why')]}` };
    row[at('withdrawn_why')] = why;
    row[at('replaced_by')] = replacedBy;
    return { file, text: stringify(rows) };
  }
  return { refusal: `There is no figure ${id}.` };
}
