import { estimatedSpans } from '@/lib/chart/estimated-spans';
import type { CompositionMarks } from '@/lib/chart/marks';
import { areaPath, stepPath } from '@/lib/chart/paths';
import { stackLayers } from '@/lib/chart/stack-layers';
import { highOf } from '@/lib/model/quantity';
import { toneColour } from './palette';
import type { Plane } from './plane';
import { element } from './xml';

/** A composition's layers, stacked in steps from the largest up, and the totals that the documents print. */
export function drawLayers(marks: CompositionMarks, plane: Plane): string {
  const { x, y, palette } = plane;
  const times = marks.tables.map(({ time }) => x(time));
  const right = x(marks.end);
  const areas = stackLayers(marks).flatMap(({ layer, base, top }) => [
    element('path', {
      d: areaPath(times, right, base.map(y), top.map(y)),
      fill: toneColour(palette, layer.tone),
    }),
    element('path', {
      d: stepPath(
        times.map((time, index) => [time, y(top[index] ?? 0)]),
        right,
      ),
      fill: 'none',
      stroke: palette.ground,
      'stroke-width': 1,
    }),
  ]);
  const printed = marks.tables.flatMap(({ time, printed }): [number, number][] =>
    printed ? [[x(time), y(highOf(printed.quantity))]] : [],
  );
  return [
    ...areas,
    drawEstimates(marks, plane),
    element('path', { d: stepPath(printed, right), fill: 'none', stroke: palette.ink, 'stroke-width': 1.5 }),
  ].join('');
}

/** Over tables that are estimates, stripes of the ground. */
function drawEstimates(marks: CompositionMarks, { x, y, height, palette }: Plane): string {
  const spans = estimatedSpans(marks);
  if (spans.length === 0) return '';
  const stripe = element('path', {
    d: 'M0 0V7',
    stroke: palette.ground,
    'stroke-width': 4,
    'stroke-opacity': 0.6,
  });
  const pattern = { id: 'estimated', width: 7, height: 7, patternUnits: 'userSpaceOnUse' };
  const rects = spans.map(({ from, to, top }) =>
    element('rect', {
      x: x(from),
      width: x(to) - x(from),
      y: y(top),
      height: height - y(top),
      fill: 'url(#estimated)',
    }),
  );
  return element('pattern', { ...pattern, patternTransform: 'rotate(45)' }, stripe) + rects.join('');
}
