import { describe, expect, it } from 'vitest';
import type { Frame } from './frame';
import { lineLabels } from './line-labels';
import type { LineMark } from './marks';

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

describe('labels at line ends', () => {
  it('name each line where there is room, inside the plot', () => {
    const labels = lineLabels([line('ISAF', 60, 20), line('Resolute Support', 100, 80)], frame);
    expect(labels.wide.map(({ line: { label }, anchor, x }) => [label, anchor, x])).toEqual([
      ['ISAF', 'end', 0.6],
      ['Resolute Support', 'end', 1],
    ]);
  });

  it('are left to the legend where two would touch', () => {
    expect(lineLabels([line('One of them', 100, 50), line('The other', 100, 52)], frame).wide).toEqual([]);
  });

  it('are left to the legend in a room that is too narrow for one', () => {
    const labels = lineLabels([line('x'.repeat(60), 100, 10), line('short', 100, 90)], frame);
    expect(labels.narrow).toEqual([]);
    expect(labels.wide).toHaveLength(2);
  });

  it('a single line is named by the title', () => {
    expect(lineLabels([line('US troops', 100, 50)], frame).wide).toEqual([]);
  });
});
