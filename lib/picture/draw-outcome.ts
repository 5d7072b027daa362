import { OUTCOME_SHAPES } from '@/lib/chart/outcome-shapes';
import type { Outcome } from '@/lib/model/lists';
import type { Palette } from './palette';
import { element } from './xml';

/** The mark of an outcome; its word stands beside it. */
export function drawOutcome(outcome: Outcome, { ink }: Palette, x: number, y: number): string {
  return element('path', {
    transform: `translate(${x} ${y})`,
    d: OUTCOME_SHAPES[outcome],
    fill: 'none',
    stroke: ink,
    'stroke-width': 1.75,
  });
}
