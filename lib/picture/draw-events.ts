import { eventLanes, lanesTaken } from '@/lib/chart/event-lanes';
import type { EventMark } from '@/lib/chart/marks';
import { drawLine } from './draw-text';
import type { Palette } from './palette';
import type { Plane } from './plane';
import { element, round } from './xml';

const LANE = 20;
const RADIUS = 8.5;

/** What dates and the numbers of events take below the plot. */
export function belowPlot(events: readonly EventMark[], { frame, room }: Pick<Plane, 'frame' | 'room'>) {
  return 28 + lanesTaken(eventLanes(events, frame.x.domain, room)) * LANE;
}

/** The events' numbers below the time axis, in as many lanes as keep them apart. */
export function drawEvents(events: readonly EventMark[], { frame, room, x, height, palette }: Plane): string {
  const places = eventLanes(events, frame.x.domain, room);
  return events
    .map((event, index) => {
      const at = x(event.time);
      const { lane, shift } = places[index] ?? { lane: 0, shift: 0 };
      const [badgeX, badgeY] = [round(at + shift), height + 36 + lane * LANE];
      const d = `M${at} ${height - 4}v8${shift === 0 ? '' : `L${badgeX} ${badgeY}`}`;
      const tick = element('path', { d, fill: 'none', stroke: palette.event, 'stroke-width': 1 });
      return tick + drawBadge(event.number, palette, badgeX, badgeY);
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
