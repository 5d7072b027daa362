import { eventLanes } from '@/lib/chart/event-lanes';
import { type Frame, fractionX, ROOMS, type Room } from '@/lib/chart/frame';
import type { EventMark } from '@/lib/chart/marks';
import { asOfText } from '@/lib/text/as-of-text';
import { SEEN_IN } from './axes';
import { percent } from './percent';

/** The id of an event in the list below its chart. */
export function eventAnchor(slug: string, event: EventMark): string {
  return `${slug}-event-${event.number}`;
}

/** Numbered events below the time axis, each a link to its words in the list. */
export function EventMarks({
  events,
  frame,
  slug,
}: {
  events: readonly EventMark[];
  frame: Frame;
  slug: string;
}) {
  return ROOMS.map((room) => (
    <g key={room} className={SEEN_IN[room]}>
      <Lanes events={events} frame={frame} slug={slug} room={room} />
    </g>
  ));
}

function Lanes({
  events,
  frame,
  slug,
  room,
}: {
  events: readonly EventMark[];
  frame: Frame;
  slug: string;
  room: Room;
}) {
  const lanes = eventLanes(events, frame.x.domain, room);
  return events.map((event, index) => {
    const y = 36 + (lanes[index] ?? 0) * 20;
    return (
      // In a frame, other links open beside the page; this one stays in it.
      <a key={event.id} href={`#${eventAnchor(slug, event)}`} target="_self" tabIndex={-1}>
        <title>{`${asOfText(event.date)}: ${event.label}`}</title>
        <svg x={percent(fractionX(frame, event.time))} y="100%" overflow="visible" aria-hidden="true">
          <line y1={-4} y2={4} className="event-tick" />
          <circle cy={y} r={8.5} className="event-badge" />
          <text y={y} dy={4} textAnchor="middle" className="event-number">
            {event.number}
          </text>
        </svg>
      </a>
    );
  });
}

// Whole class names, so that Tailwind finds them. The room below the plot: dates, then the lanes of events.
const BELOW = [
  'bottom-7',
  'bottom-12',
  'bottom-[68px]',
  'bottom-[88px]',
  'bottom-[108px]',
  'bottom-[128px]',
] as const;
const AT_LG = [
  '@lg:bottom-7',
  '@lg:bottom-12',
  '@lg:bottom-[68px]',
  '@lg:bottom-[88px]',
  '@lg:bottom-[108px]',
  '@lg:bottom-[128px]',
] as const;
const AT_3XL = [
  '@3xl:bottom-7',
  '@3xl:bottom-12',
  '@3xl:bottom-[68px]',
  '@3xl:bottom-[88px]',
  '@3xl:bottom-[108px]',
  '@3xl:bottom-[128px]',
] as const;

/** The distance of the plot from the foot of the chart, in each room. */
export function belowPlot(events: readonly EventMark[], frame: Frame): string {
  const lanes = (room: Room) =>
    Math.min(Math.max(0, ...eventLanes(events, frame.x.domain, room).map((lane) => lane + 1)), 5);
  return `${BELOW[lanes('narrow')]} ${AT_LG[lanes('medium')]} ${AT_3XL[lanes('wide')]}`;
}
