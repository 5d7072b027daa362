import type { Point, StatementsMarks } from '@/lib/chart/marks';
import { groupNamer } from '@/lib/chart/point-groups';
import { statementsAxis } from '@/lib/chart/statements-axis';
import { drawnAt, highOf } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { ENGLISH } from '@/lib/text/catalogues';
import { quantityText } from '@/lib/text/quantity-text';
import { drawExtentAcross } from './draw-extent';
import { drawMark } from './draw-mark';
import { drawLine, drawLines } from './draw-text';
import { textWidth } from './measure-text';
import { noFigures } from './no-figures';
import type { Palette } from './palette';
import type { Body, PictureContent } from './picture';
import { roomOf } from './plane';
import { type ListRow, rowsBody } from './rows-body';
import { wrapText } from './wrap-text';
import { element, placed } from './xml';

const MARK_ROW = 26;
const PADDING = 6;
/** From the left end of the axis to the edge of its column. */
const BEFORE = 24;
/** From a mark to its words, past the arrow of an open end. */
const BESIDE = 18;

interface Layout {
  readonly width: number;
  readonly stacked: boolean;
  readonly labelWidth: number;
  readonly palette: Palette;
  readonly x: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Who said what: a row a source, its number on a common axis. */
export function statementsBody(
  { sources, series, forces }: PictureContent,
  { points }: StatementsMarks,
  palette: Palette,
  width: number,
): Body {
  if (points.length === 0)
    return { usual: 160, least: 80, draw: (height) => noFigures({ width, height, palette }) };
  const stacked = roomOf(width) === 'narrow';
  const labelWidth = stacked ? width : Math.round(width * 0.4);
  const left = stacked ? BEFORE : labelWidth + BEFORE;
  const layout = { width, stacked, labelWidth, palette, ...scaleOf(points, left, width) };
  const nameOf = groupNamer(points, { series, forces });
  const rows = points.map((point) => {
    const publisher = sources[point.source]?.publisher ?? point.source;
    const words = [`${publisher}, ${asOfText(point.asOf, ENGLISH)}`, nameOf(point)].filter(
      (part) => part !== '',
    );
    return toRow(point, words.join('; '), layout);
  });
  return rowsBody({
    rows,
    noun: 'statement',
    axis: drawAxis(layout),
    freeBeside: !stacked,
    tighter: 10,
    wider: 24,
    needed: rows.length,
    palette,
  });
}

function toRow(point: Point, words: string, layout: Layout): ListRow {
  const { width, stacked, labelWidth, palette, ticks, x } = layout;
  const style = { face: 'text', size: 13, line: 18, colour: palette.ink } as const;
  const text = drawLines(wrapText(words, 'text', style.size, labelWidth - 12), style);
  const mark = { status: point.status, other: point.beside, tone: point.tone };
  const strong = { face: 'strong', size: 12, colour: palette.ink } as const;
  const draw = (height: number) => {
    const markY = stacked ? height - MARK_ROW / 2 - 3 : height / 2;
    const words = { x: x(highOf(point.quantity)) + BESIDE, y: markY + 4, rim: palette.ground };
    return [
      element('path', { d: `M0 0.5H${width}`, stroke: palette.hairline, 'stroke-width': 1 }),
      placed(0, stacked ? (height - text.height - MARK_ROW) / 2 : (height - text.height) / 2, text.svg),
      ...ticks.map(({ value }) =>
        element('path', { d: `M${x(value)} ${markY - 12}v24`, stroke: palette.hairline, 'stroke-width': 1 }),
      ),
      drawExtentAcross(point, palette, x, markY),
      drawMark(mark, palette, x(drawnAt(point.quantity)), markY),
      drawLine(quantityText(point.quantity, ENGLISH), strong, words),
    ].join('');
  };
  return {
    height: (stacked ? text.height + MARK_ROW : Math.max(text.height, MARK_ROW)) + 2 * PADDING,
    draw,
  };
}

function drawAxis({ ticks, x, palette }: Layout): string {
  const style = { face: 'text', size: 12, colour: palette.muted } as const;
  return ticks
    .map(({ value, label }) => drawLine(label, style, { x: x(value), y: 16, anchor: 'middle' }))
    .join('');
}

function scaleOf(points: readonly Point[], left: number, width: number) {
  const { domain, ticks } = statementsAxis(points, ENGLISH);
  const words = Math.max(
    ...points.map(({ quantity }) => textWidth(quantityText(quantity, ENGLISH), 'strong', 12) + BESIDE + 2),
  );
  const right = Math.max(width - Math.max(words, BEFORE), left + 1);
  const x = (value: number) => left + ((value - domain[0]) / (domain[1] - domain[0])) * (right - left);
  return { x, ticks };
}
