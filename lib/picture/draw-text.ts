import { FACES, FALLBACKS, type Face } from './fonts';
import type { Block } from './picture';
import { element, escapeXml } from './xml';

/** Sizes of the page, in pixels. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly line: number;
  readonly colour: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim in the colour of the ground, where text stands on marks. */
  readonly rim?: string;
}

/** One line of text on its base line. */
export function drawLine(
  text: string,
  { face, size, colour }: Omit<TextStyle, 'line'>,
  { x, y, anchor, rim }: Place,
): string {
  return element(
    'text',
    {
      x,
      y,
      'font-family': `${FACES[face].family}, ${FALLBACKS[face]}`,
      'font-weight': FACES[face].weight,
      'font-size': size,
      fill: colour,
      'text-anchor': anchor,
      ...(rim
        ? { 'paint-order': 'stroke', stroke: rim, 'stroke-width': 3, 'stroke-linejoin': 'round' }
        : undefined),
    },
    escapeXml(text),
  );
}

/** Lines below each other. */
export function drawLines(lines: readonly string[], style: TextStyle, x = 0): Block {
  const svg = lines.map((text, index) =>
    drawLine(text, style, { x, y: style.line * index + baseline(style) }),
  );
  return { height: lines.length * style.line, svg: svg.join('') };
}

/** From the top of a line to where its letters stand. */
function baseline({ size, line }: Pick<TextStyle, 'size' | 'line'>): number {
  return line / 2 + size * 0.36;
}
