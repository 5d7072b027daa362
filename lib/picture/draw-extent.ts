import type { Point } from '@/lib/chart/marks';
import { openEnd } from '@/lib/chart/open-end';
import { drawnAt, highOf, lowOf } from '@/lib/model/quantity';
import { type Palette, toneColour } from './palette';
import { element } from './xml';

/** How what lies around a mark is drawn: lighter than the mark, dashed for plans and ceilings. */
export function extentLook({ status, beside, tone }: Point, palette: Palette) {
  const isPlan = status === 'planned' || status === 'authorized';
  const colour = beside ? palette.rival : toneColour(palette, tone);
  return {
    fill: 'none',
    stroke: isPlan ? palette.plan : colour,
    'stroke-width': 1.5,
    opacity: 0.55,
    'stroke-dasharray': isPlan ? '3 2' : undefined,
  };
}

/** On an axis across: both ends of a range, and an arrow where the source leaves an end open. */
export function drawExtentAcross(
  point: Point,
  palette: Palette,
  x: (value: number) => number,
  y: number,
): string {
  const { quantity } = point;
  const look = extentLook(point, palette);
  const open = openEnd(quantity);
  return [
    quantity.kind === 'range'
      ? element('path', {
          d: `M${x(lowOf(quantity))} ${y}H${x(highOf(quantity))}`,
          ...look,
          'stroke-width': 5,
        })
      : '',
    open === 0
      ? ''
      : element('path', {
          transform: `translate(${x(drawnAt(quantity))} ${y})`,
          d: `M0 0H${open}M${open * 0.7} -3L${open} 0L${open * 0.7} 3`,
          ...look,
        }),
  ].join('');
}
