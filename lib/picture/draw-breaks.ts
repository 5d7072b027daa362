import { fractionX } from '@/lib/chart/frame';
import type { BreakMark } from '@/lib/chart/marks';
import type { Plane } from './plane';
import { element } from './xml';

/** Where the count breaks: a dotted line, or a band for a stretch; its words stand in the notes below. */
export function drawBreaks(breaks: readonly BreakMark[], { frame, width, height, palette }: Plane): string {
  return breaks
    .map((mark) => {
      const from = Math.max(fractionX(frame, mark.from), 0) * width;
      const to = mark.to === null ? from : Math.min(fractionX(frame, mark.to), 1) * width;
      const band =
        to > from
          ? element('rect', { x: from, y: 0, width: to - from, height, fill: palette.muted, opacity: 0.09 })
          : '';
      const line = element('path', {
        d: `M${from.toFixed(2)} 0V${height}`,
        stroke: palette.muted,
        'stroke-width': 1,
        'stroke-dasharray': '1 3',
      });
      return band + line;
    })
    .join('');
}
