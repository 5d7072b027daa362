import { fractionX } from '@/lib/chart/frame';
import { drawLine } from './draw-text';
import type { Palette } from './palette';
import type { Plane } from './plane';
import { element } from './xml';

/** Horizontal hairlines; the base line is stronger. */
export function drawGrid({ frame, width, y, palette }: Plane): string {
  return frame.y.ticks
    .map(({ value }, index) => {
      // On the half pixel a hairline is one pixel wide and sharp.
      const at = Math.round(y(value)) + 0.5;
      const stroke = index === 0 ? palette.muted : palette.hairline;
      return element('path', { d: `M0 ${at}H${width}`, stroke, 'stroke-width': 1 });
    })
    .join('');
}

const LABEL = 15;

/** Values beside the left end of their hairlines, where they cover no mark; in a low plot only every second or third one, so that none overlap. */
export function drawValues({ frame, height, y, palette }: Plane): string {
  const { ticks } = frame.y;
  const every = Math.ceil((LABEL * (ticks.length - 1)) / height);
  return ticks
    .filter((_, index) => index > 0 && index % every === 0)
    .map(({ value, label }) =>
      drawLine(label, styleOf(palette), { x: -8, y: y(value) + 4, anchor: 'end', rim: palette.ground }),
    )
    .join('');
}

/** Dates below the plot. */
export function drawTimes({ frame, room, width, height, palette }: Plane): string {
  return frame.x.ticks[room]
    .map(({ value, label }) => {
      const at = fractionX(frame, value);
      const anchor = at < 0.04 ? 'start' : at > 0.94 ? 'end' : 'middle';
      return drawLine(label, styleOf(palette), {
        x: at * width,
        y: height + 18,
        anchor,
        rim: palette.ground,
      });
    })
    .join('');
}

function styleOf({ muted }: Palette) {
  return { face: 'text', size: 12, colour: muted } as const;
}
