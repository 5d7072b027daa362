import { type Frame, fractionX, fractionY } from '@/lib/chart/frame';
import type { Point } from '@/lib/chart/marks';

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
