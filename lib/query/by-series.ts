import type { Figure } from '@/lib/model/figure';
import type { SeriesId } from '@/lib/model/ids';

/** Figures by their series, in the order in which they come. */
export function bySeries(figures: readonly Figure[]): ReadonlyMap<SeriesId, readonly Figure[]> {
  const groups = new Map<SeriesId, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.series);
    if (group) group.push(figure);
    else groups.set(figure.series, [figure]);
  }
  return groups;
}
