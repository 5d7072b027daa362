import { type AsOf, DAY_MS, dayTime } from '@/lib/model/as-of';
import type { Figure } from '@/lib/model/figure';
import { highOf, lowOf } from '@/lib/model/quantity';
import { contradict } from './rivals';
import { strandKey } from './strands';

/** Two statements of different sources for one time that exclude each other. */
export interface Contradiction {
  readonly low: Figure;
  readonly high: Figure;
}

/** A longer date than this says little of any day in it: it is held against the very same date alone. */
const MONTH_DAYS = 31;

/** The contradictions among some figures, the widest first, each figure in one of them. */
export function contradictionsAmong(figures: readonly Figure[]): Contradiction[] {
  const pairs = alike(figures)
    .flatMap(pairsIn)
    .sort((a, b) => widthOf(b) - widthOf(a));
  const told = new Set<Figure>();
  return pairs.filter(({ low, high }) => {
    if (told.has(low) || told.has(high)) return false;
    told.add(low).add(high);
    return true;
  });
}

function alike(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${strandKey(figure)} ${isLong(figure.asOf) ? figure.asOf.edtf : ''}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}

function isLong({ earliest, latest }: AsOf): boolean {
  return (dayTime(latest) - dayTime(earliest)) / DAY_MS >= MONTH_DAYS;
}

/** In the order of their dates, so that each is held against those alone that begin before it ends. */
function pairsIn(group: readonly Figure[]): Contradiction[] {
  const ordered = [...group].sort((a, b) => (a.asOf.earliest < b.asOf.earliest ? -1 : 1));
  return ordered.flatMap((figure, place) => {
    const pairs: Contradiction[] = [];
    for (const other of ordered.slice(place + 1)) {
      if (other.asOf.earliest > figure.asOf.latest) break;
      if (other.source === figure.source || !contradict(figure, other)) continue;
      const isLow = highOf(figure.quantity) < lowOf(other.quantity);
      pairs.push(isLow ? { low: figure, high: other } : { low: other, high: figure });
    }
    return pairs;
  });
}

/** How far the nearest ends of both are apart. */
function widthOf({ low, high }: Contradiction): number {
  return lowOf(high.quantity) - highOf(low.quantity);
}
