import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { eventLanes, lanesTaken } from '@/lib/chart/event-lanes';
import { type Frame, fractionX, ROOMS, type Room } from '@/lib/chart/frame';
import type { EventMark } from '@/lib/chart/marks';
import { asOfText } from '@/lib/text/as-of-text';
import { SEEN_IN } from './axes';
import { percent } from './percent';

/** The id of an event in the list below its chart. */
export function eventAnchor(slug: string, event: EventMark): string {
  return `${slug}-event-${event.number}`;
}

/** The id of an event in its chart, where the list points to. */
export function eventPlace(slug: string, event: EventMark): string {
  return `${slug}-at-${event.number}`;
}

interface Props {
  readonly events: readonly EventMark[];
  readonly frame: Frame;
  readonly slug: string;
}

/** Numbered events below the time axis, each a link to its words in the list; the list's numbers lead back here. */
export function EventMarks({ events, frame, slug }: Props) {
  return (
    <>
      {events.map((event) => {
        const x = percent(fractionX(frame, event.time));
        return (
          <g key={event.id} id={eventPlace(slug, event)} className="event-place">
            <line x1={x} x2={x} y1="0%" y2="100%" className="event-line" />
            <svg x={x} y="100%" overflow="visible" aria-hidden="true">
              <line y1={-4} y2={4} className="event-tick" />
            </svg>
          </g>
        );
      })}
      {ROOMS.map((room) => (
        <g key={room} className={SEEN_IN[room]}>
          <Lanes events={events} frame={frame} slug={slug} room={room} />
        </g>
      ))}
    </>
  );
}

function Lanes({ events, frame, slug, room }: Props & { room: Room }) {
  const say = useWords();
  const places = eventLanes(events, frame.x.domain, room);
  return events.map((event, index) => {
    const { lane, shift } = places[index] ?? { lane: 0, shift: 0 };
    const y = 36 + lane * 20;
    return (
      <PageLink key={event.id} href={`#${eventAnchor(slug, event)}`} tabIndex={-1}>
        <title>{`${asOfText(event.date, say)}${say('list.colon')} ${event.label}`}</title>
        <svg x={percent(fractionX(frame, event.time))} y="100%" overflow="visible" aria-hidden="true">
          {shift !== 0 && <line y1={4} x2={shift} y2={y} className="event-tick" />}
          <circle cx={shift} cy={y} r={8.5} className="event-badge" />
          <text x={shift} y={y} dy={4} textAnchor="middle" className="event-number">
            {event.number}
          </text>
        </svg>
      </PageLink>
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
  const lanes = (room: Room) => lanesTaken(eventLanes(events, frame.x.domain, room));
  return `${BELOW[lanes('narrow')]} ${AT_LG[lanes('medium')]} ${AT_3XL[lanes('wide')]}`;
}
