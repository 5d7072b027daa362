import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayTime } from '@/lib/model/as-of';
import { ENGLISH } from '@/lib/text/catalogues';
import { eventLanes } from './event-lanes';
import { ROOMS } from './frame';
import type { EventMark } from './marks';
import { countTicks, logTicks, timeTicks } from './ticks';

const time = fc.integer({ min: dayTime('1949-01-01'), max: dayTime('2030-12-31') });
const span = fc.tuple(time, time).filter(([a, b]) => b - a > 86_400_000);

describe('ticks', () => {
  it('of time are inside, in order, and no more than fit', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: 3, max: 12 }), (domain, count) => {
        const ticks = timeTicks(domain, count, ENGLISH);
        expect(ticks.length).toBeLessThanOrEqual(count + 2);
        for (const { value } of ticks) expect(value >= domain[0] && value <= domain[1]).toBe(true);
        expect(ticks.map(({ value }) => value)).toEqual(
          ticks.map(({ value }) => value).sort((a, b) => a - b),
        );
        expect(new Set(ticks.map(({ label }) => label)).size >= Math.min(ticks.length, 2)).toBe(true);
      }),
    );
  });

  it('of counts are whole, equally far and hold the highest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000_000 }), (high) => {
        const { domain, ticks } = countTicks(0, high, ENGLISH);
        expect(domain[0]).toBe(0);
        expect(domain[1]).toBeGreaterThanOrEqual(high);
        expect(ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(9);
      }),
    );
  });

  it('of a log scale are powers of ten around all values', () => {
    const { domain, ticks } = logTicks([0, 37, 98_000], ENGLISH);
    expect(domain).toEqual([10, 100_000]);
    expect(ticks.map(({ label }) => label)).toEqual(['10', '100', '1k', '10k', '100k']);
  });

  it('a month stands once with its year', () => {
    const labels = timeTicks([dayTime('2020-02-01'), dayTime('2021-09-30')], 10, ENGLISH).map(
      ({ label }) => label,
    );
    expect(labels[0]).toMatch(/^\w{3} 2020$/);
    expect(labels.filter((label) => label.includes('2021'))).toHaveLength(1);
  });
});

describe('the numbers of events', () => {
  it('never stand on each other, in any room', () => {
    const widths = { narrow: 270, medium: 490, wide: 740 } as const;
    fc.assert(
      fc.property(
        span,
        fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }),
        (domain, places) => {
          const events = places
            .sort((a, b) => a - b)
            .map((place) => ({ time: domain[0] + place * (domain[1] - domain[0]) }) as EventMark);
          for (const room of ROOMS) {
            const lanes = eventLanes(events, domain, room);
            for (const [i, a] of events.entries()) {
              for (const [j, b] of events.entries()) {
                if (i >= j || lanes[i] !== lanes[j]) continue;
                const apart = ((b.time - a.time) / (domain[1] - domain[0])) * widths[room];
                expect(apart).toBeGreaterThanOrEqual(19.999);
              }
            }
          }
        },
      ),
    );
  });
});
