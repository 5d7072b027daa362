import { type BreakLabel, breakLabels } from '@/lib/chart/break-labels';
import { fractionX } from '@/lib/chart/frame';
import type { BreakMark } from '@/lib/chart/marks';
import { ENGLISH } from '@/lib/text/catalogues';
import { drawLine } from './draw-text';
import type { Palette } from './palette';
import type { Plane } from './plane';
import { element } from './xml';

/**
 * Where the count breaks: a dotted line with its letter and words over it. A stretch without numbers is a hatched gap,
 * above the others where the chart has several series; a stretch counted otherwise is a bar along the top.
 */
export function drawBreaks(breaks: readonly BreakMark[], plane: Plane, several: boolean): string {
  if (breaks.length === 0) return '';
  const { frame, room, width, height, palette } = plane;
  const line = (at: number) =>
    element('path', {
      d: `M${at.toFixed(2)} 0V${height}`,
      stroke: palette.muted,
      'stroke-width': 1,
      'stroke-dasharray': '1 3',
    });
  const drawn = breaks.map((mark) => {
    const from = Math.max(fractionX(frame, mark.from), 0) * width;
    const to = mark.to === null ? from : Math.min(fractionX(frame, mark.to), 1) * width;
    const isGap = mark.kind === 'withheld' || mark.kind === 'not-reported';
    const stretch = isGap
      ? element('rect', { x: from, width: to - from, height: several ? 24 : height, fill: 'url(#hatch)' })
      : element('path', { d: `M${from} 0H${to}`, stroke: palette.muted, 'stroke-width': 3 });
    return [
      to > from ? stretch : '',
      from > 0 ? line(from) : '',
      to > from && to < width ? line(to) : '',
    ].join('');
  });
  const labels = breakLabels(breaks, frame, ENGLISH)[room].map((label) => drawLabel(label, plane));
  return hatch(palette) + drawn.join('') + labels.join('');
}

function hatch({ hairline }: Palette): string {
  const stripe = element('path', { d: 'M0 0V6', stroke: hairline, 'stroke-width': 3 });
  return element(
    'pattern',
    { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    stripe,
  );
}

function drawLabel({ letter, x, shift, words }: BreakLabel, { width, palette }: Plane): string {
  const at = x * width + shift;
  const isRight = words?.side === 'right';
  const text = words
    ? drawLine(
        words.text,
        { face: 'text', size: 12, colour: palette.muted },
        {
          x: at + (isRight ? 12 : -12),
          y: -7,
          anchor: isRight ? 'start' : 'end',
          rim: palette.ground,
        },
      )
    : '';
  return drawBreakBadge(letter, palette, at, -11) + text;
}

/** A letter in a square. */
function drawBreakBadge(letter: string, palette: Palette, x: number, y: number): string {
  const square = element('rect', {
    x: x - 7,
    y: y - 7,
    width: 14,
    height: 14,
    fill: palette.ground,
    stroke: palette.muted,
    'stroke-width': 1,
  });
  const style = { face: 'strong', size: 11, colour: palette.muted } as const;
  return square + drawLine(letter, style, { x, y: y + 4, anchor: 'middle' });
}
