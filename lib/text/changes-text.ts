import { numberText } from './number-text';

/** A row of each table in a word. */
export const ROW_TEXT = {
  sources: 'Source',
  series: 'Series',
  forces: 'Force',
  places: 'Place',
  events: 'Event',
  breaks: 'Break',
  charts: 'Chart',
  dashboards: 'Dashboard',
} as const;

/** How many figures came, were put right and went; and how many rows of other tables changed. */
export interface ChangeCounts {
  readonly added: number;
  readonly corrected: number;
  readonly withdrawn: number;
  readonly rows: number;
}

/** "3 added, 1 corrected, 2 withdrawn": of figures, what there is none of left out. Empty where nothing changed. */
function figureChangesText({ added, corrected, withdrawn }: Omit<ChangeCounts, 'rows'>): string {
  return [[added, 'added'] as const, [corrected, 'corrected'] as const, [withdrawn, 'withdrawn'] as const]
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${numberText(count)} ${word}`)
    .join(', ');
}

/** The same with the rows of other tables: "1 corrected; 2 rows beside the figures". Says so where nothing changed. */
export function changesText(counts: ChangeCounts): string {
  const { rows } = counts;
  const others = `${numberText(rows)} ${rows === 1 ? 'row' : 'rows'} beside the figures`;
  const said = [figureChangesText(counts), rows > 0 ? others : ''].filter(Boolean).join('; ');
  return said || 'nothing changed';
}
