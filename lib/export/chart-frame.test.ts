import { describe, expect, it } from 'vitest';
import { buildFrame, fractionX, fractionY } from '@/lib/chart/frame';
import type { TimelineMarks } from '@/lib/chart/marks';
import { ENGLISH } from '@/lib/text/catalogues';
import { marksOf } from './marks-of-chart';

describe('the frame', () => {
  const marks = marksOf<TimelineMarks>('us-drawdown-2020');

  it.each(['linear', 'log'] as const)('holds every mark on a %s scale', (scale) => {
    const frame = buildFrame(marks, scale, ENGLISH);
    for (const point of marks.points) {
      expect(fractionX(frame, point.time)).toBeGreaterThanOrEqual(0);
      expect(fractionX(frame, point.time)).toBeLessThanOrEqual(1);
      expect(fractionY(frame, point.value)).toBeGreaterThanOrEqual(0);
      expect(fractionY(frame, point.value)).toBeLessThanOrEqual(1);
    }
  });

  it('a linear scale of troops begins at zero', () => {
    expect(buildFrame(marks, 'linear', ENGLISH).y.domain[0]).toBe(0);
  });

  it('zero lies at the bottom of a log scale, and is drawn', () => {
    const frame = buildFrame(marks, 'log', ENGLISH);
    expect(fractionY(frame, 0)).toBe(0);
  });
});
