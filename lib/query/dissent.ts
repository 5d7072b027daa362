import type { Figure } from '@/lib/model/figure';
import { contradict } from './rivals';

/** How many of the sources behind some figures are contradicted by another statement among them. */
export interface Dissent {
  readonly sources: number;
  readonly disagreeing: number;
}

/** Counts the sources that state another number than somebody else for the same time, among the figures given. */
export function dissentAmong(figures: readonly Figure[]): Dissent {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.series} ${figure.force} ${figure.place}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const disagreeing = new Set<string>();
  for (const group of groups.values()) addDisagreeing(group, disagreeing);
  return { sources: new Set(figures.map(({ source }) => source)).size, disagreeing: disagreeing.size };
}

/** In the order of their dates, so that each is held against those alone that begin before it ends. */
function addDisagreeing(group: Figure[], disagreeing: Set<string>): void {
  group.sort((a, b) => (a.asOf.earliest < b.asOf.earliest ? -1 : 1));
  for (const [place, figure] of group.entries()) {
    for (let next = place + 1; next < group.length; next++) {
      const other = group[next];
      if (!other || other.asOf.earliest > figure.asOf.latest) break;
      if (!contradict(figure, other)) continue;
      disagreeing.add(figure.source);
      disagreeing.add(other.source);
    }
  }
}
