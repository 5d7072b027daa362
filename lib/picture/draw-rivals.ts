import type { RivalMark } from '@/lib/chart/marks';
import type { Plane } from './plane';
import { element } from './xml';

/** The spread of what sources say within a month, shaded behind the marks. */
export function drawRivals(rivals: readonly RivalMark[], { x, y, palette }: Plane): string {
  return rivals
    .map(({ from, to, low, high }) =>
      element('rect', {
        x: x(from),
        width: x(to) - x(from),
        y: y(high),
        height: y(low) - y(high),
        fill: palette.rival,
        // The stroke keeps a spread of one day as wide as its marks.
        stroke: palette.rival,
        'stroke-width': 9,
        'stroke-linejoin': 'round',
        opacity: 0.18,
      }),
    )
    .join('');
}
