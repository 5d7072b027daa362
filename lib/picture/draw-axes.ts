import { fractionX } from '@/lib/chart/frame';
import { drawLine } from './draw-text';
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

/** Values above the left end of their hairlines, dates below the plot. */
export function drawAxisTexts({ frame, room, width, height, y, palette }: Plane): string {
  const style = { face: 'text', size: 12, colour: palette.muted } as const;
  const rim = palette.ground;
  const values = frame.y.ticks
    .slice(1)
    .map(({ value, label }) => drawLine(label, style, { x: 0, y: y(value) - 5, rim }));
  const times = frame.x.ticks[room].map(({ value, label }) => {
    const at = fractionX(frame, value);
    const anchor = at < 0.04 ? undefined : at > 0.94 ? 'end' : 'middle';
    return drawLine(label, style, { x: at * width, y: height + 18, rim, ...(anchor ? { anchor } : {}) });
  });
  return [...values, ...times].join('');
}
