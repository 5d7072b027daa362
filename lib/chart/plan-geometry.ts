import { highOf, lowOf, type Quantity } from '@/lib/model/quantity';
import type { Words } from '@/lib/text/words';
import type { PlanMark } from './marks';
import { countTicks } from './ticks';

/** The common axis of rows of plans. It begins at zero, since the bars on it have lengths. */
export function plansAxis(rows: readonly PlanMark[], say: Words) {
  const drawn = rows.flatMap(({ plan, level }) => (level ? [plan, level] : [plan]));
  return countTicks(0, Math.max(...drawn.map(({ quantity }) => highOf(quantity)), 1), say);
}

/** From the end of one statement to the nearest end of the other: what the difference counts. */
export function gapBetween(one: Quantity, other: Quantity): readonly [number, number] | null {
  const from = Math.min(highOf(one), highOf(other));
  const to = Math.max(lowOf(one), lowOf(other));
  return to > from ? [from, to] : null;
}

interface Bar {
  /** Fractions of the axis. */
  readonly left: number;
  readonly right: number;
  /** Pixels that the words and the axis take. */
  readonly words: number;
  readonly axis: number;
}

/** Past the arrow of an open end. */
const BESIDE = 16;

/** Where the words of a bar stand: right of it, left of it near the end of the axis, above it where both are too small. */
export function placeOfWords({ left, right, words, axis }: Bar) {
  if (right * axis + words <= axis) return { x: right, dx: BESIDE, dy: 4, anchor: 'start' } as const;
  if (left * axis >= words) return { x: left, dx: -BESIDE, dy: 4, anchor: 'end' } as const;
  return { x: (left + right) / 2, dx: 0, dy: -8, anchor: 'middle' } as const;
}
