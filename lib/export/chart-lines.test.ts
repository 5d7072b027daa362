import { describe, expect, it } from 'vitest';
import type { TimelineMarks } from '@/lib/chart/marks';
import { marksOf } from './marks-of-chart';

describe('lines of one source', () => {
  it('join what the catalogue names, by its publisher, and nothing that is planned', () => {
    const { lines, points } = marksOf<TimelineMarks>('allies-at-2-percent');
    expect(lines.map(({ basis, dashed }) => [basis, dashed])).toEqual([['NATO', false]]);
    const beside = points.filter((point) => point.beside);
    expect(beside.every(({ source }) => source !== 'nato-defexp-2024')).toBe(true);
    expect(beside.some(({ status }) => status === 'planned')).toBe(true);
  });

  it('a ceiling is dashed and holds until the next one', () => {
    const { lines } = marksOf<TimelineMarks>('germany-afghanistan');
    const ceilings = lines.find(({ key }) => key.startsWith('mandate-ceiling'));
    expect(ceilings).toMatchObject({ dashed: true });
    expect(ceilings?.segments).toHaveLength(1);
  });

  it('a count that is not repeated for more than a year is not drawn on', () => {
    const { lines } = marksOf<TimelineMarks>('troops-and-contractors');
    const contractors = lines.find(({ key }) => key.startsWith('us-dod-contractors'));
    for (const segment of contractors?.segments ?? []) {
      for (const [index, level] of segment.entries()) {
        const next = segment[index + 1];
        if (next) expect(next.time - level.time).toBeLessThanOrEqual(400 * 86_400_000);
      }
    }
    expect(contractors?.segments.length).toBeGreaterThan(1);
  });

  it('a withheld stretch has no level: nothing stands in it, zero neither', () => {
    const { lines, breaks } = marksOf<TimelineMarks>('troops-and-contractors');
    const withheld = breaks.find(({ kind }) => kind === 'withheld');
    const dmdc = lines.find(({ key }) => key.includes('dmdc'));
    const inside = dmdc?.segments
      .flat()
      .filter(({ time }) => time > (withheld?.from ?? 0) && time < (withheld?.to ?? 0));
    expect(inside).toEqual([]);
  });
});
