import { describe, expect, it } from 'vitest';
import { ENGLISH } from '@/lib/text/catalogues';
import { layerText } from './layer-texts';
import { tableAt, walkLayers } from './layer-walk';
import type { CompositionMarks, LayerMark, TableMark } from './marks';

const asOf = (year: string) => ({
  edtf: year,
  earliest: `${year}-01-01`,
  latest: `${year}-12-31`,
  approximate: false,
});
const table = (time: number, year: string): TableMark => ({
  time,
  date: asOf(year) as TableMark['date'],
  source: 'book',
  sum: 1500,
  hedged: time === 0,
  estimated: time === 10,
  printed: null,
});
const layer = (key: string, values: (number | null)[], hedged: number[]): LayerMark => ({
  key,
  label: key,
  tone: 'rest',
  values,
  hedged,
});
const marks = {
  tables: [table(0, '2007'), table(10, '2008')],
  end: 20,
  layers: [layer('Germany', [1000, 1100], [0]), layer('Italy', [500, null], [])],
  totalLabel: 'total as printed',
} as Partial<CompositionMarks> as CompositionMarks;

const walk = (...keys: string[]) =>
  keys.reduce<ReturnType<typeof walkLayers>>((place, key) => walkLayers(marks, place, key), null);
const spoken = (...keys: string[]) => {
  const place = walk(...keys);
  return place && layerText(marks, place, { book: { publisher: 'A publisher' } }, ENGLISH);
};

describe('arrow keys in a composition', () => {
  it.each([
    [['ArrowRight'], 'Sum of the rows about 1,500, 2007, actual, A publisher'],
    [['ArrowLeft'], 'Sum of the rows 1,500, 2008, estimate, A publisher'],
    [['Home', 'ArrowDown'], 'Italy 500, 2007, actual, A publisher'],
    [['Home', 'ArrowDown', 'ArrowDown'], 'Germany about 1,000, 2007, actual, A publisher'],
    [['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown'], 'Germany about 1,000, 2007, actual, A publisher'],
    [['Home', 'ArrowDown', 'ArrowRight'], 'Italy not listed, 2008, estimate, A publisher'],
    [['Home', 'ArrowDown', 'ArrowUp'], 'Sum of the rows about 1,500, 2007, actual, A publisher'],
    [['End', 'ArrowRight'], 'Sum of the rows 1,500, 2008, estimate, A publisher'],
  ])('%j speak a number in full', (keys, text) => {
    expect(spoken(...keys)).toBe(text);
  });

  it('leave other keys alone', () => {
    expect(walk('Tab')).toBeNull();
  });
});

describe('the table under a pointer', () => {
  it.each([
    [-1, null],
    [0, 0],
    [9, 0],
    [10, 1],
    [20, 1],
    [21, null],
  ])('at %i is %s', (time, index) => {
    expect(tableAt(marks, time)).toBe(index);
  });
});
