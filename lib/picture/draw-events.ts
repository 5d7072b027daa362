import { eventLanes } from '@/lib/chart/event-lanes';
import type { EventMark } from '@/lib/chart/marks';
import { drawLine } from './draw-text';
import type { Palette } from './palette';
import type { Plane } from './plane';
import { element } from './xml';

const LANE = 20;
const RADIUS = 8.5;

/** What dates and the numbers of events take below the plot. */
export function belowPlot(events: readonly EventMark[], { frame, room }: Pick<Plane, 'frame' | 'room'>) {
  const lanes = Math.max(0, ...eventLanes(events, frame.x.domain, room).map((lane) => lane + 1));
  return 28 + lanes * LANE;
}

/** The events' numbers below the time axis, in as many lanes as keep them apart. */
export function drawEvents(events: readonly EventMark[], { frame, room, x, height, palette }: Plane): string {
  const lanes = eventLanes(events, frame.x.domain, room);
  return events
    .map((event, index) => {
      const at = x(event.time);
      const tick = element('path', { d: `M${at} ${height - 4}v8`, stroke: palette.event, 'stroke-width': 1 });
      return tick + drawBadge(event.number, palette, at, height + 36 + (lanes[index] ?? 0) * LANE);
    })
    .join('');
}

/** A number in a ring: on the axis and in the list. */
export function drawBadge(number: number, palette: Palette, x: number, y: number): string {
  const ring = element('circle', {
    cx: x,
    cy: y,
    r: RADIUS,
    fill: palette.ground,
    stroke: palette.event,
    'stroke-width': 1,
  });
  const style = { face: 'strong', size: 11, colour: palette.event } as const;
  return ring + drawLine(String(number), style, { x, y: y + 4, anchor: 'middle' });
}
