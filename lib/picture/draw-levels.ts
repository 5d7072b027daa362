import type { LineMark } from '@/lib/chart/marks';
import { stepPath } from '@/lib/chart/paths';
import { toneColour } from './palette';
import type { Plane } from './plane';
import { element } from './xml';

/** The preferred lines, in steps: a level holds until the next statement. */
export function drawLevels(lines: readonly LineMark[], { x, y, palette }: Plane): string {
  return lines
    .map(({ tone, dashed, segments }) =>
      element('path', {
        d: segments
          .map((segment) => stepPath(segment.map(({ time, value }) => [x(time), y(value)])))
          .join(''),
        fill: 'none',
        stroke: toneColour(palette, tone),
        'stroke-width': 2,
        'stroke-dasharray': dashed ? '5 4' : undefined,
      }),
    )
    .join('');
}
