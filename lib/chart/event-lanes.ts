import { LEAST_WIDTH, type Room } from './frame';
import type { EventMark } from './marks';
import { type SpreadPlace, spreadOut } from './spread-out';

const BADGE = 20;
/** More would push the list of events out of sight. */
export const MOST_LANES = 5;

/**
 * Where each event's number stands below the axis: in the first lane free of a neighbour, or beside its own place where
 * none is. Numbers never overlap.
 */
export function eventLanes(
  events: readonly Pick<EventMark, 'time'>[],
  [start, end]: readonly [number, number],
  room: Room,
): readonly SpreadPlace[] {
  const width = LEAST_WIDTH[room];
  const places = events.map(({ time }) => ((time - start) / (end - start)) * width);
  return spreadOut(places, { width, apart: BADGE, lanes: MOST_LANES });
}

/** How many lanes the numbers take. */
export function lanesTaken(places: readonly SpreadPlace[]): number {
  return Math.max(0, ...places.map(({ lane }) => lane + 1));
}
