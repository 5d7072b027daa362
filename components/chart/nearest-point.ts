import { type Frame, fractionX, fractionY } from '@/lib/chart/frame';
import type { Point, RivalMark } from '@/lib/chart/marks';

/** How far from a mark a pointer still means it, in pixels. */
const REACH = 40;

/** The index of the point closest to a place in the plot, or null when none is within reach. */
export function nearestPoint(
  points: readonly Point[],
  frame: Frame,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): number | null {
  let best: number | null = null;
  let least = REACH;
  for (const [index, point] of points.entries()) {
    const distance = Math.hypot(
      fractionX(frame, point.time) * width - x,
      (1 - fractionY(frame, point.value)) * height - y,
    );
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** The index of a point of the spread that lies under a place in the plot, or null outside all spreads. */
export function pointOfSpread(
  points: readonly Point[],
  rivals: readonly RivalMark[],
  frame: Frame,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): number | null {
  const under = rivals.find(({ from, to, low, high }) => {
    const [left, right] = [fractionX(frame, from) * width, fractionX(frame, to) * width];
    const [top, bottom] = [(1 - fractionY(frame, high)) * height, (1 - fractionY(frame, low)) * height];
    return x >= left - EDGE && x <= right + EDGE && y >= top - EDGE && y <= bottom + EDGE;
  });
  const index = points.findIndex(({ id }) => id === under?.ids[0]);
  return index < 0 ? null : index;
}

/** Half of the stroke that keeps a spread of one day visible. */
const EDGE = 5;
