import { type Frame, fractionX, fractionY, LEAST_WIDTH, ROOMS, type Room } from './frame';
import type { LineMark } from './marks';

/** Pixels that a letter of a label takes at the most, on average, and a line of text with air around it. */
const LETTER = 6.6;
const LINE = 16;
/** The least height of the plot. */
const LEAST_HEIGHT = 200;

/** A line's name at its end, where there is room for it: a reader need not look a colour up. */
export interface LineLabel {
  readonly line: LineMark;
  /** Fractions of the plot. */
  readonly x: number;
  readonly y: number;
  /** Where the text begins or ends, so that it stays inside the plot. */
  readonly anchor: 'start' | 'end';
}

/**
 * Labels of a chart's lines in each room: all of them, or none where two would touch or one would not fit; the legend
 * names the lines then. A single line needs none, since the title names it.
 */
export function lineLabels(
  lines: readonly LineMark[],
  frame: Frame,
): Readonly<Record<Room, readonly LineLabel[]>> {
  const labels = lines.length < 2 ? [] : lines.flatMap((line) => toLabel(line, frame));
  const inRoom = (room: Room) => (fits(labels, LEAST_WIDTH[room]) ? labels : []);
  const [narrow, medium, wide] = ROOMS.map(inRoom);
  return { narrow: narrow ?? [], medium: medium ?? [], wide: wide ?? [] };
}

function toLabel(line: LineMark, frame: Frame): LineLabel[] {
  const last = line.segments.at(-1)?.at(-1);
  if (!last) return [];
  const x = Math.min(Math.max(fractionX(frame, last.time), 0), 1);
  return [{ line, x, y: fractionY(frame, last.value), anchor: x > 0.5 ? 'end' : 'start' }];
}

function fits(labels: readonly LineLabel[], width: number): boolean {
  const boxes = labels.map(({ line, x, y, anchor }) => {
    const wide = line.label.length * LETTER;
    const left = anchor === 'end' ? x * width - wide : x * width;
    return { left, right: left + wide, y: y * LEAST_HEIGHT };
  });
  return boxes.every(
    (box, index) =>
      box.left >= 0 &&
      box.right <= width &&
      boxes.every(
        (other, place) =>
          place === index ||
          Math.abs(other.y - box.y) >= LINE ||
          other.left > box.right ||
          box.left > other.right,
      ),
  );
}
