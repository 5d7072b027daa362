import { highOf, lowOf } from '@/lib/model/quantity';
import type { Words } from '@/lib/text/words';
import type { Point } from './marks';
import { countTicks, type Tick } from './ticks';

/** The axis of a statements chart. It need not begin at zero: nothing on it has a length. */
export function statementsAxis(
  points: readonly Pick<Point, 'quantity'>[],
  say: Words,
): {
  domain: readonly [number, number];
  ticks: readonly Tick[];
} {
  const values = points.flatMap(({ quantity }) => [lowOf(quantity), highOf(quantity)]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = Math.max((high - low) * 0.25, 1);
  return countTicks(Math.max(0, Math.floor(low - margin)), Math.ceil(high + margin), say);
}
