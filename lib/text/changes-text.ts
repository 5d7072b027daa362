import type { Words } from './words';

/** How many figures came, were put right and went; and how many rows of other tables changed. */
export interface ChangeCounts {
  readonly added: number;
  readonly corrected: number;
  readonly withdrawn: number;
  readonly rows: number;
}

/** "3 added, 1 corrected, 2 withdrawn": of figures, what there is none of left out. Empty where nothing changed. */
function figureChangesText(counts: Omit<ChangeCounts, 'rows'>, say: Words): string {
  return (['added', 'corrected', 'withdrawn'] as const)
    .filter((change) => counts[change] > 0)
    .map((change) => say(`change.${change}`, { count: counts[change] }))
    .join(', ');
}

/** The same with the rows of other tables: "1 corrected; 2 rows beside the figures". Says so where nothing changed. */
export function changesText(counts: ChangeCounts, say: Words): string {
  const { rows } = counts;
  const others = rows > 0 ? say('change.rows', { count: rows }) : '';
  const said = [figureChangesText(counts, say), others].filter(Boolean).join('; ');
  return said || say('change.none');
}
