import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventLanes, lanesTaken, MOST_LANES } from './event-lanes';
import { LEAST_WIDTH, ROOMS } from './frame';

const DOMAIN = [0, 1000] as const;
const lanesOf = (times: readonly number[], room: (typeof ROOMS)[number]) =>
  eventLanes(
    times.map((time) => ({ time })),
    DOMAIN,
    room,
  );

describe('the numbers of events below the axis', () => {
  it.each([
    ['far apart stand in one lane', [0, 500, 1000], [0, 0, 0], [0, 0, 0]],
    ['close together go down', [500, 501, 502], [0, 1, 2], [0, 0, 0]],
  ])('%s', (_, times, lanes, shifts) => {
    const places = lanesOf(times, 'wide');
    expect(places.map(({ lane }) => lane)).toEqual(lanes);
    expect(places.map(({ shift }) => shift)).toEqual(shifts);
  });

  it('stand beside their place where five lanes are taken', () => {
    const places = lanesOf([500, 500, 500, 500, 500, 500], 'wide');
    expect(lanesTaken(places)).toBe(MOST_LANES);
    expect(places[5]).toEqual({ lane: 0, shift: 20 });
  });

  it('never overlap and never leave the axis, however many share a day and however wide the chart is', () => {
    const times = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 60 });
    fc.assert(
      fc.property(
        times,
        fc.constantFrom(...ROOMS),
        fc.integer({ min: 0, max: 2000 }),
        (given, room, more) => {
          const sorted = [...given].sort((a, b) => a - b);
          const width = LEAST_WIDTH[room] + more;
          const places = lanesOf(sorted, room).map(({ lane, shift }, index) => ({
            lane,
            x: ((sorted[index] ?? 0) / 1000) * width + shift,
          }));
          for (const [index, { lane, x }] of places.entries()) {
            expect(lane).toBeLessThan(MOST_LANES);
            expect(x).toBeGreaterThan(-0.001);
            expect(x).toBeLessThan(width + 0.001);
            const next = places.slice(index + 1).find((other) => other.lane === lane);
            if (next) expect(next.x - x).toBeGreaterThan(19.999);
          }
        },
      ),
    );
  });
});
