import { describe, expect, it } from 'vitest';
import type { Frame } from './frame';
import { lineLabels } from './line-labels';
import type { LineMark, Point } from './marks';

const frame: Frame = {
  x: { domain: [0, 100], ticks: { narrow: [], medium: [], wide: [] } },
  y: { domain: [0, 100], ticks: [], scale: 'linear' },
};
const line = (label: string, time: number, value: number): LineMark => ({
  key: label,
  label,
  basis: 'preferred',
  tone: 'us',
  dashed: false,
  segments: [[{ time: 0, value: 0 }], [{ time, value }]],
});

const point = (time: number, value: number) => ({ time, value }) as Point;

describe('labels at line ends', () => {
  it('name each line where there is room, inside the plot', () => {
    const labels = lineLabels([line('ISAF', 60, 20), line('Resolute Support', 100, 80)], [], frame);
    expect(labels.wide.map(({ line: { label }, anchor, x, dy }) => [label, anchor, x, dy])).toEqual([
      ['ISAF', 'end', 0.6, -9],
      ['Resolute Support', 'end', 1, -9],
    ]);
  });

  it('stand above and below where two lines end together', () => {
    const labels = lineLabels([line('One of them', 100, 50), line('The other', 100, 49)], [], frame).wide;
    expect(labels.map(({ line: { label }, dy }) => [label, dy])).toEqual([
      ['One of them', -9],
      ['The other', 19],
    ]);
  });

  it('never cover a mark: below it, or left to the legend', () => {
    const lines = [line('Resolute Support strength', 100, 50), line('ISAF', 50, 90)];
    const above = Array.from({ length: 20 }, (_, index) => point(80 + index, 57));
    const below = Array.from({ length: 20 }, (_, index) => point(80 + index, 43));
    const named = (points: Point[]) =>
      lineLabels(lines, points, frame).wide.map(({ line: { label }, dy }) => [label, dy]);
    expect(named(above)).toEqual([
      ['Resolute Support strength', 19],
      ['ISAF', -9],
    ]);
    expect(named([...above, ...below])).toEqual([['ISAF', -9]]);
  });

  it('are left to the legend in a room that is too narrow for them', () => {
    const labels = lineLabels([line('x'.repeat(60), 100, 10), line('short', 100, 90)], [], frame);
    expect(labels.narrow.map(({ line: { label } }) => label)).toEqual(['short']);
    expect(labels.wide).toHaveLength(2);
  });

  it('a single line is named by the title', () => {
    expect(lineLabels([line('US troops', 100, 50)], [], frame).wide).toEqual([]);
  });
});
