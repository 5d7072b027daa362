import { describe, expect, it } from 'vitest';
import type { CompositionMarks, TableMark, TimelineMarks } from './marks';
import { selectLater } from './select-later';

const shared = { unit: 'troops', events: [], breaks: [], domain: [0, 1] } as const;
const point = (id: string, source: string) => ({ id, source }) as TimelineMarks['points'][number];
const timeline = (...points: TimelineMarks['points']): TimelineMarks => ({
  ...shared,
  kind: 'timeline',
  lines: [],
  rivals: [],
  points,
});
const table = (source: string, edtf: string) => ({ source, date: { edtf } }) as TableMark;
const composition = (...tables: TableMark[]): CompositionMarks => ({
  ...shared,
  kind: 'composition',
  tables,
  end: 1,
  layers: [],
  snapshot: null,
  totalLabel: 'total as printed',
});
const isDated = (source: string) => source !== 'undated';

describe('what appeared later', () => {
  it('is every point of the whole chart that was not known', () => {
    const known = timeline(point('a', 'dw'));
    const whole = timeline(point('a', 'dw'), point('b', 'cnbc'));
    expect(selectLater(known, whole, isDated).points.map(({ id }) => id)).toEqual(['b']);
  });

  it('leaves out what nobody can date', () => {
    expect(selectLater(timeline(), timeline(point('b', 'undated')), isDated).points).toEqual([]);
  });

  it('is every table of a composition that was not known', () => {
    const known = composition(table('placemat-1', '2009-01-01'));
    const whole = composition(table('placemat-1', '2009-01-01'), table('placemat-2', '2009-02-01'));
    expect(selectLater(known, whole, isDated).tables.map(({ source }) => source)).toEqual(['placemat-2']);
  });
});
