import { type Frame, fractionX, fractionY, LEAST_WIDTH, ROOMS, type Room } from './frame';
import type { LineMark, Point } from './marks';

/** Pixels that a letter of a label takes at the most, on average, and a line of text. */
const LETTER = 6.6;
const LINE = 14;
/** The least height of the plot. */
const LEAST_HEIGHT = 200;
/** Half of what a mark takes. */
const MARK = 5;

/** A line's name at its end, where there is room for it: a reader need not look a colour up. */
export interface LineLabel {
  readonly line: LineMark;
  /** Fractions of the plot. */
  readonly x: number;
  readonly y: number;
  /** Where the text begins or ends, so that it stays inside the plot. */
  readonly anchor: 'start' | 'end';
  /** From the end of the line to the foot of the text, in pixels downwards. */
  readonly dy: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Labels of a chart's lines in each room: above or below the end of its line, for each that covers no mark, no line and
 * no other label there; the legend names all of them. A single line needs none, since the title names it. What is free
 * in the least plot of a room is free in every larger one, where marks move away from each other and words keep their
 * size.
 */
export function lineLabels(
  lines: readonly LineMark[],
  points: readonly Point[],
  frame: Frame,
): Readonly<Record<Room, readonly LineLabel[]>> {
  const inRoom = (room: Room) => (lines.length < 2 ? [] : labelsAt(lines, points, frame, LEAST_WIDTH[room]));
  const [narrow, medium, wide] = ROOMS.map(inRoom);
  return { narrow: narrow ?? [], medium: medium ?? [], wide: wide ?? [] };
}

function labelsAt(
  lines: readonly LineMark[],
  points: readonly Point[],
  frame: Frame,
  width: number,
): LineLabel[] {
  const at = (time: number, value: number) =>
    [fractionX(frame, time) * width, (1 - fractionY(frame, value)) * LEAST_HEIGHT] as const;
  const taken: Box[] = [
    ...points.map(({ time, value }) => around(at(time, value), MARK)),
    ...lines.flatMap(({ segments }) =>
      segments.flatMap((levels) => strokes(levels.map((level) => at(level.time, level.value)))),
    ),
  ];
  const labels: LineLabel[] = [];
  for (const line of lines) {
    const fit = candidates(line, frame).find((label) => {
      const box = boxOf(label, width);
      const isInside = box.left >= 0 && box.right <= width && box.top >= -LINE && box.bottom <= LEAST_HEIGHT;
      return isInside && !taken.some((other) => touch(box, other));
    });
    if (!fit) continue;
    labels.push(fit);
    taken.push(boxOf(fit, width));
  }
  return labels;
}

const ABOVE = -9;
const BELOW = 19;

function candidates(line: LineMark, frame: Frame): LineLabel[] {
  const last = line.segments.at(-1)?.at(-1);
  if (!last) return [];
  const x = Math.min(Math.max(fractionX(frame, last.time), 0), 1);
  const y = fractionY(frame, last.value);
  const anchors = x > 0.5 ? (['end', 'start'] as const) : (['start', 'end'] as const);
  return [ABOVE, BELOW].flatMap((dy) => anchors.map((anchor) => ({ line, x, y, anchor, dy })));
}

function boxOf({ line, x, y, anchor, dy }: LineLabel, width: number): Box {
  const wide = line.label.length * LETTER;
  const left = anchor === 'end' ? x * width - wide : x * width;
  const bottom = (1 - y) * LEAST_HEIGHT + dy + 2;
  return { left, right: left + wide, top: bottom - LINE, bottom };
}

/** The steps of a line as boxes: along to the next level, then up or down to it. */
function strokes(steps: readonly (readonly [number, number])[]): Box[] {
  return steps.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = steps[index] ?? [x, y];
    return [
      { left: fromX, right: x, top: fromY - 1, bottom: fromY + 1 },
      { left: x - 1, right: x + 1, top: Math.min(fromY, y), bottom: Math.max(fromY, y) },
    ];
  });
}

function around([x, y]: readonly [number, number], half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
