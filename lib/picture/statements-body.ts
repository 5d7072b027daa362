import type { Point, StatementsMarks } from '@/lib/chart/marks';
import { statementsAxis } from '@/lib/chart/statements-axis';
import { drawnAt } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { countText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';
import { drawMark } from './draw-mark';
import { drawLine, drawLines } from './draw-text';
import { textWidth } from './measure-text';
import { noFigures } from './no-figures';
import type { Palette } from './palette';
import type { Body, PictureContent } from './picture';
import { roomOf } from './plane';
import { wrapText } from './wrap-text';
import { element, placed } from './xml';

const AXIS = 24;
const MORE = 16;
const MARK_ROW = 26;
const PADDING = 6;
/** How much a row may give up where there is little height, and take where there is much. */
const TIGHTER = -10;
const WIDER = 24;
/** From the left end of the axis to the edge of its column. */
const BEFORE = 24;

/** Who said what: a row a source, its number on a common axis. */
export function statementsBody(
  { sources }: PictureContent,
  { points }: StatementsMarks,
  palette: Palette,
  width: number,
): Body {
  if (points.length === 0)
    return { usual: 160, least: 80, draw: (height) => noFigures({ width, height, palette }) };
  const stacked = roomOf(width) === 'narrow';
  const labelWidth = stacked ? width : Math.round(width * 0.4);
  const style = { face: 'text', size: 13, line: 18, colour: palette.ink } as const;
  const rows = points.map((point) => {
    const publisher = sources[point.source]?.publisher ?? point.source;
    const label = wrapText(`${publisher}, ${asOfText(point.asOf)}`, 'text', style.size, labelWidth - 12);
    const text = label.length * style.line;
    return { point, label, height: (stacked ? text + MARK_ROW : Math.max(text, MARK_ROW)) + 2 * PADDING };
  });
  const left = stacked ? BEFORE : labelWidth + BEFORE;
  const at = scaleOf(points, left, width);
  const drawRow = ({ point, label, height }: (typeof rows)[number], y: number) => {
    const text = drawLines(label, style);
    const markY = stacked ? height - MARK_ROW / 2 - 3 : height / 2;
    const x = at.x(drawnAt(point.quantity));
    const mark = { status: point.status, other: point.rank !== 'preferred', tone: point.tone };
    const strong = { face: 'strong', size: 12, colour: palette.ink } as const;
    return placed(
      0,
      y,
      [
        element('path', { d: `M0 0.5H${width}`, stroke: palette.hairline, 'stroke-width': 1 }),
        placed(0, stacked ? (height - text.height - MARK_ROW) / 2 : (height - text.height) / 2, text.svg),
        ...at.ticks.map(({ value }) =>
          element('path', {
            d: `M${at.x(value)} ${markY - 12}v24`,
            stroke: palette.hairline,
            'stroke-width': 1,
          }),
        ),
        drawMark(mark, palette, x, markY),
        drawLine(quantityText(point.quantity), strong, { x: x + 10, y: markY + 4, rim: palette.ground }),
      ].join(''),
    );
  };
  const usual = rows.reduce((sum, row) => sum + row.height, AXIS);
  const least = usual + TIGHTER * rows.length;
  const draw = (height: number) => {
    const stretch = Math.min(Math.max((height - usual) / rows.length, TIGHTER), WIDER);
    // Where labels stand above their marks, nothing is free beside the axis: what is said of the rest goes below it.
    const shown = fitting(rows, height - AXIS - (stacked && height < least ? MORE : 0), stretch);
    const parts: string[] = [];
    let y = 0;
    for (const row of shown) {
      const taller = { ...row, height: row.height + stretch };
      parts.push(drawRow(taller, y));
      y += taller.height;
    }
    const muted = { face: 'text', size: 12, colour: palette.muted } as const;
    for (const { value, label } of at.ticks)
      parts.push(drawLine(label, muted, { x: at.x(value), y: y + 16, anchor: 'middle' }));
    const left = rows.length - shown.length;
    if (left > 0)
      parts.push(
        drawLine(`and ${countText(left, 'statement')} more`, muted, {
          x: 0,
          y: y + 16 + (stacked ? MORE : 0),
        }),
      );
    return parts.join('');
  };
  return { usual, least, draw };
}

function scaleOf(points: readonly Point[], left: number, width: number) {
  const { domain, ticks } = statementsAxis(points);
  const words = Math.max(
    ...points.map(({ quantity }) => textWidth(quantityText(quantity), 'strong', 12) + 12),
  );
  const right = Math.max(width - Math.max(words, BEFORE), left + 1);
  const x = (value: number) => left + ((value - domain[0]) / (domain[1] - domain[0])) * (right - left);
  return { x, ticks };
}

/** As many rows from the first as the height holds; one at least. */
function fitting<Row extends { readonly height: number }>(
  rows: readonly Row[],
  height: number,
  stretch: number,
): Row[] {
  let used = 0;
  return rows.filter((row, index) => {
    used += row.height + stretch;
    return index === 0 || used <= height + 0.01;
  });
}
