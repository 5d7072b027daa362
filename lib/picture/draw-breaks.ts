import { fractionX } from '@/lib/chart/frame';
import type { BreakMark } from '@/lib/chart/marks';
import { BREAK_TEXT } from '@/lib/text/words';
import { drawLines } from './draw-text';
import { textWidth } from './measure-text';
import type { Palette } from './palette';
import type { Plane } from './plane';
import { element, placed } from './xml';

/**
 * Where the count breaks: a dotted line. A stretch without numbers is a hatched gap with its reason, above the others
 * where the chart has several series; a stretch counted otherwise is a bar along the top.
 */
export function drawBreaks(breaks: readonly BreakMark[], plane: Plane, several: boolean): string {
  if (breaks.length === 0) return '';
  const { frame, width, height, palette } = plane;
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
      ? drawGap(BREAK_TEXT[mark.kind], from, to, several ? 24 : height, palette)
      : element('path', { d: `M${from} 0H${to}`, stroke: palette.muted, 'stroke-width': 3 });
    return [
      to > from ? stretch : '',
      from > 0 ? line(from) : '',
      to > from && to < width ? line(to) : '',
    ].join('');
  });
  return hatch(palette) + drawn.join('');
}

function hatch({ hairline }: Palette): string {
  const stripe = element('path', { d: 'M0 0V6', stroke: hairline, 'stroke-width': 3 });
  return element(
    'pattern',
    { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    stripe,
  );
}

function drawGap(words: string, from: number, to: number, height: number, palette: Palette): string {
  const style = { face: 'text', size: 12, line: 16, colour: palette.muted } as const;
  const wide = textWidth(words, style.face, style.size);
  const label = wide < to - from ? placed((from + to - wide) / 2, 4, drawLines([words], style, 0).svg) : '';
  return element('rect', { x: from, width: to - from, height, fill: 'url(#hatch)' }) + label;
}
