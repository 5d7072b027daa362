import type { PlanMark, PlansMarks, Point } from '@/lib/chart/marks';
import { gapBetween, placeOfWords, plansAxis } from '@/lib/chart/plan-geometry';
import type { Tick } from '@/lib/chart/ticks';
import { asOfText } from '@/lib/text/as-of-text';
import { ENGLISH } from '@/lib/text/catalogues';
import { differenceText } from '@/lib/text/difference-text';
import { outcomeText } from '@/lib/text/outcome-text';
import { quantityText } from '@/lib/text/quantity-text';
import { drawExtentAcross } from './draw-extent';
import { drawMark } from './draw-mark';
import { drawOutcome } from './draw-outcome';
import { drawLine } from './draw-text';
import { textWidth } from './measure-text';
import { noFigures } from './no-figures';
import type { Palette } from './palette';
import type { Body, PictureContent } from './picture';
import { roomOf } from './plane';
import { type ListRow, rowsBody } from './rows-body';
import { element, placed } from './xml';

/** The words of a row stand beside its bar, or above it where there is little width. */
interface Layout {
  readonly width: number;
  readonly stacked: boolean;
  /** Where the bars begin, and how long their axis is. */
  readonly left: number;
  readonly axis: number;
  readonly palette: Palette;
  readonly x: (value: number) => number;
  readonly ticks: readonly Tick[];
}

/** Two lines above the bar. */
const WORDS = 34;
const BAR = 28;
const GAP = 20;
/** Past the ends of the axis, for half a mark. */
const END = 10;

/** Plans by their target dates: a row a plan, its outcome, and a bar from it to the level of its date. */
export function plansBody(
  { count }: PictureContent,
  { rows }: PlansMarks,
  palette: Palette,
  width: number,
): Body {
  if (count === 0) return { usual: 160, least: 80, draw: (height) => noFigures({ width, height, palette }) };
  const stacked = roomOf(width) === 'narrow';
  const [first, second, third] = columnsOf(rows);
  const left = stacked ? END : first + second + third + 3 * GAP;
  const axis = width - left - END;
  const { domain, ticks } = plansAxis(rows, ENGLISH);
  const x = (value: number) => left + (value / domain[1]) * axis;
  const layout: Layout = { width, stacked, left, axis, palette, x, ticks };
  const places = [0, first + GAP, first + second + 2 * GAP] as const;
  return rowsBody({
    rows: rows.map((row) => toRow(row, places, layout)),
    noun: 'plan',
    axis: drawAxis(layout),
    freeBeside: !stacked,
    tighter: 4,
    wider: 8,
    needed: NEEDED,
    palette,
  });
}

/** A list of plans says what it leaves out; eight of them are still a picture. */
const NEEDED = 8;
const STYLE = { face: 'text', size: 12 } as const;
const STRONG = { face: 'strong', size: 12 } as const;

/** As wide as the widest date, outcome and number of any row. */
function columnsOf(rows: readonly PlanMark[]): [number, number, number] {
  const widest = (words: (row: PlanMark) => string, { face, size }: typeof STYLE | typeof STRONG) =>
    Math.max(...rows.map((row) => textWidth(words(row), face, size)));
  return [
    widest(({ plan }) => asOfText(plan.asOf, ENGLISH), STRONG),
    MARK + widest((row) => outcomeText(row, ENGLISH), STRONG),
    widest(numbersText, STYLE),
  ];
}

/** The planned number, and the level that it is held against. */
function numbersText({ plan, level }: PlanMark): string {
  return `${quantityText(plan.quantity, ENGLISH)}; ${level ? `then ${quantityText(level.quantity, ENGLISH)}` : 'level not known'}`;
}

/** From the middle of an outcome's mark to its word. */
const MARK = 18;

function toRow(row: PlanMark, places: readonly [number, number, number], layout: Layout): ListRow {
  const { stacked, width, palette } = layout;
  const style = { ...STYLE, colour: palette.muted };
  const strong = { ...STRONG, colour: palette.ink };
  const word = outcomeText(row, ENGLISH);
  const date = asOfText(row.plan.asOf, ENGLISH);
  const outcomeAt = stacked ? width - textWidth(word, STRONG.face, STRONG.size) - MARK : places[1];
  const draw = (height: number) => {
    const barY = stacked ? WORDS + (height - WORDS) / 2 : height / 2;
    const line = stacked ? 15 : barY + 4;
    return [
      element('path', { d: `M0 0.5H${width}`, stroke: palette.hairline, 'stroke-width': 1 }),
      drawLine(date, strong, { x: 0, y: line }),
      drawLine(numbersText(row), style, stacked ? { x: 0, y: line + 16 } : { x: places[2], y: line }),
      drawOutcome(row.outcome, palette, outcomeAt + 7, line - 4),
      drawLine(word, strong, { x: outcomeAt + MARK, y: line }),
      placed(0, barY, drawBar(row, layout)),
    ].join('');
  };
  return { height: stacked ? WORDS + BAR : BAR, draw };
}

function drawBar({ plan, level, difference }: PlanMark, { palette, x, ticks, left, axis }: Layout): string {
  const gap = level && gapBetween(plan.quantity, level.quantity);
  const ends = [plan, level ?? plan].map(({ value }) => (x(value) - left) / axis);
  const words = difference ? differenceText(difference, ENGLISH) : '';
  const place = placeOfWords({
    left: Math.min(...ends),
    right: Math.max(...ends),
    words: textWidth(words, STRONG.face, STRONG.size),
    axis,
  });
  const marks = level ? [plan, level] : [plan];
  return [
    ...ticks.map(({ value }) =>
      element('path', {
        d: `M${x(value)} -11v22`,
        stroke: value === 0 ? palette.muted : palette.hairline,
        'stroke-width': 1,
      }),
    ),
    gap
      ? element('path', {
          d: `M${x(gap[0])} 0H${x(gap[1])}`,
          stroke: palette.rival,
          'stroke-width': 3,
          opacity: 0.75,
        })
      : '',
    ...marks.map((point) => drawExtentAcross(point, palette, x, 0)),
    words === ''
      ? ''
      : drawLine(
          words,
          { ...STRONG, colour: palette.ink },
          { x: left + place.x * axis + place.dx, y: place.dy, anchor: place.anchor, rim: palette.ground },
        ),
    ...marks.map((point) => drawPlanMark(point, palette, x(point.value))),
  ].join('');
}

/** A plan is larger than a level, so that its corners are seen where both are the same. */
function drawPlanMark({ status, rank, tone }: Point, palette: Palette, x: number): string {
  const mark = drawMark({ status, other: rank !== 'preferred', tone }, palette, 0, 0);
  const scale = status === 'planned' ? ' scale(1.35)' : '';
  return element('g', { transform: `translate(${x.toFixed(2)} 0)${scale}` }, mark);
}

function drawAxis({ ticks, x, palette, width }: Layout): string {
  const style = { ...STYLE, colour: palette.muted };
  return ticks
    .map(({ value, label }, index) => {
      const anchor = index === ticks.length - 1 && x(value) > width - 24 ? 'end' : 'middle';
      return drawLine(label, style, { x: Math.max(x(value), 4), y: 16, anchor });
    })
    .join('');
}
