import { LEAST_WIDTH, type Room } from './frame';
import type { EventMark } from './marks';

const BADGE = 20;

/** The lane below the axis for each event's number, the first one free of a neighbour: numbers never overlap. */
export function eventLanes(
  events: readonly EventMark[],
  [start, end]: readonly [number, number],
  room: Room,
): readonly number[] {
  const lastInLane: number[] = [];
  return events.map(({ time }) => {
    const x = ((time - start) / (end - start)) * LEAST_WIDTH[room];
    const free = lastInLane.findIndex((last) => x - last >= BADGE);
    const lane = free < 0 ? lastInLane.length : free;
    lastInLane[lane] = x;
    return lane;
  });
}
