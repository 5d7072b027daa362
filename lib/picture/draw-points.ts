import type { Point } from '@/lib/chart/marks';
import { openEnd } from '@/lib/chart/open-end';
import { DAY_MS, dayTime } from '@/lib/model/as-of';
import { highOf, lowOf } from '@/lib/model/quantity';
import { extentLook } from './draw-extent';
import { drawMark } from './draw-mark';
import type { Plane } from './plane';
import { element } from './xml';

/** All points of a chart: spans and ranges beneath, plans joined to where they start, then the marks themselves. */
export function drawPoints(points: readonly Point[], plane: Plane): string {
  // Those of the line last, so that they lie on top.
  const ordered = [...points].sort((a, b) => Number(b.beside) - Number(a.beside));
  return [
    ...ordered.map((point) => drawExtent(point, plane)),
    ...ordered.map((point) => drawPlanPath(point, plane)),
    ...ordered.map((point) =>
      drawMark(
        { status: point.status, other: point.beside, tone: point.tone },
        plane.palette,
        plane.x(point.time),
        plane.y(point.value),
      ),
    ),
  ].join('');
}

const DAYS_SEEN = 20 * DAY_MS;

/** What a single mark would hide: the two ends of a range, an open end, and a date that is a long span. */
function drawExtent(point: Point, { x, y, width, palette }: Plane): string {
  const { quantity, asOf } = point;
  const look = extentLook(point, palette);
  const [start, end] = [dayTime(asOf.earliest), dayTime(asOf.latest)];
  const [atX, atY] = [x(point.time), y(point.value)];
  const open = -openEnd(quantity);
  return [
    end - start > DAYS_SEEN
      ? element('path', { d: `M${Math.max(x(start), 0)} ${atY}H${Math.min(x(end), width)}`, ...look })
      : '',
    quantity.kind === 'range'
      ? element('path', {
          d: `M${atX} ${y(lowOf(quantity))}V${y(highOf(quantity))}`,
          ...look,
          'stroke-width': 5,
        })
      : '',
    open === 0
      ? ''
      : element('path', {
          transform: `translate(${atX} ${atY})`,
          d: `M0 0V${open}M-3 ${open * 0.7}L0 ${open}L3 ${open * 0.7}`,
          ...look,
        }),
  ].join('');
}

function drawPlanPath({ startsFrom, time, value }: Point, { frame, x, y, palette }: Plane): string {
  if (!startsFrom || startsFrom.time < frame.x.domain[0]) return '';
  return element('path', {
    d: `M${x(startsFrom.time)} ${y(startsFrom.value)}L${x(time)} ${y(value)}`,
    stroke: palette.plan,
    'stroke-width': 1.25,
    'stroke-dasharray': '4 3',
    opacity: 0.7,
  });
}
