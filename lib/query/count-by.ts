import type { Figure } from '@/lib/model/figure';

/** How many of some figures name each row of another table. */
export function countBy(
  figures: readonly Figure[],
  of: (figure: Figure) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const figure of figures) counts.set(of(figure), (counts.get(of(figure)) ?? 0) + 1);
  return counts;
}
