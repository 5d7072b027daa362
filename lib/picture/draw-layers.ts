import type { CompositionMarks } from '@/lib/chart/marks';
import { areaPath, stepPath } from '@/lib/chart/paths';
import { stackLayers } from '@/lib/chart/stack-layers';
import { highOf } from '@/lib/model/quantity';
import { toneColour } from './palette';
import type { Plane } from './plane';
import { element } from './xml';

/** A composition's layers, stacked in steps from the largest up, and the totals that the documents print. */
export function drawLayers(marks: CompositionMarks, { x, y, palette }: Plane): string {
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
    element('path', { d: stepPath(printed, right), fill: 'none', stroke: palette.ink, 'stroke-width': 1.5 }),
  ].join('');
}
