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
  for (const group of groups.values()) {
    for (const figure of group) {
      if (!disagreeing.has(figure.source) && group.some((other) => contradict(figure, other)))
        disagreeing.add(figure.source);
    }
  }
  return { sources: new Set(figures.map(({ source }) => source)).size, disagreeing: disagreeing.size };
}
