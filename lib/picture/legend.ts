import { pointKeys } from '@/lib/chart/legend-keys';
import type { Marks } from '@/lib/chart/marks';
import { drawMark } from './draw-mark';
import { drawLines } from './draw-text';
import { textWidth } from './measure-text';
import { type Palette, toneColour } from './palette';
import { type Block, NOTHING } from './picture';
import { wrapText } from './wrap-text';
import { element, placed } from './xml';

interface Key {
  readonly label: string;
  readonly width: number;
  /** Drawn around the middle of its line, from its left end. */
  readonly sign: string;
}

const GAP = 16;
const AFTER_SIGN = 6;

/** What the marks of this chart mean: only those that stand in it. */
export function drawLegend(marks: Marks, palette: Palette, width: number): Block {
  const keys = keysOf(marks, palette);
  if (keys.length === 0) return NOTHING;
  const style = { face: 'text', size: 12, line: 18, colour: palette.muted } as const;
  const parts: string[] = [];
  let [x, y, height]: [number, number, number] = [0, 0, style.line];
  for (const key of keys) {
    const before = key.width + AFTER_SIGN;
    const whole = before + textWidth(key.label, 'text', style.size);
    if (x > 0 && x + whole > width) [x, y, height] = [0, y + height, style.line];
    const text = drawLines(wrapText(key.label, 'text', style.size, width - before), style, before);
    parts.push(placed(x, y, placed(0, style.line / 2, key.sign) + text.svg));
    height = Math.max(height, text.height);
    x += Math.min(whole, width) + GAP;
  }
  return { height: y + height, svg: parts.join('') };
}

function keysOf(marks: Marks, palette: Palette): Key[] {
  const broken = marks.breaks.length > 0 ? [breakKey(palette)] : [];
  switch (marks.kind) {
    case 'composition':
      return [
        ...marks.layers.map(({ label, tone }) => ({
          label,
          width: 12,
          sign: element('rect', { y: -6, width: 12, height: 12, fill: toneColour(palette, tone) }),
        })),
        { label: 'total as printed', width: 20, sign: stroke(palette.ink) },
        ...broken,
      ];
    case 'timeline':
    case 'steps': {
      const lines = marks.lines.map(({ label, tone }) => ({
        label: `${label}: preferred`,
        width: 20,
        sign: stroke(toneColour(palette, tone)),
      }));
      return [...lines, ...pointSigns(marks, palette), ...broken];
    }
    case 'statements':
      return [...pointSigns(marks, palette), ...broken];
  }
}

function pointSigns({ points }: Extract<Marks, { points: unknown }>, palette: Palette): Key[] {
  return pointKeys(points).map((key) => ({
    label: key.label,
    width: 12,
    sign: drawMark(key, palette, 6, 0),
  }));
}

function stroke(colour: string): string {
  return element('path', { d: 'M0 0H20', stroke: colour, 'stroke-width': 2 });
}

function breakKey({ muted }: Palette): Key {
  const sign = element('path', { d: 'M1 -7V7', stroke: muted, 'stroke-width': 1, 'stroke-dasharray': '1 3' });
  return { label: 'break in the count', width: 2, sign };
}
