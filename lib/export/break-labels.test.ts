import { describe, expect, it } from 'vitest';
import { breakLabels } from '@/lib/chart/break-labels';
import { buildFrame } from '@/lib/chart/frame';
import { isOverTime } from '@/lib/chart/over-time';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartSlug } from '@/lib/model/ids';
import { ENGLISH } from '@/lib/text/catalogues';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { buildChartAnswer } from './chart-answer';

const ledger = loadLedger();

function labelsOf(slug: string) {
  const chart = ledger.charts.get(slug as ChartSlug);
  if (!chart) throw new Error(`No chart ${slug}.`);
  const { marks } = buildChartAnswer(ledger, chart, DEFAULT_VIEW);
  if (!isOverTime(marks)) throw new Error(`${slug} has no time axis.`);
  return breakLabels(marks.breaks, buildFrame(marks, 'linear', ENGLISH), ENGLISH);
}
const told = (slug: string, room: 'narrow' | 'wide') =>
  labelsOf(slug)[room].map(({ letter, words }) => [letter, words?.text ?? null, words?.side ?? null]);

describe('what stands over a break of the count', () => {
  it('is a letter with its words, to its left where the right has no room', () => {
    expect(told('us-afghanistan', 'wide')).toEqual([
      ['A', 'Counting rule changes', 'left'],
      ['B', 'Scope changes', 'left'],
    ]);
  });

  it('is the reason of a stretch without numbers, however short the stretch is', () => {
    expect(told('us-germany', 'wide')).toEqual([['A', 'Not reported', 'right']]);
    expect(told('us-germany', 'narrow')).toEqual([['A', 'Not reported', 'right']]);
  });

  it('goes by the order of the dates', () => {
    expect(told('troops-and-contractors', 'wide').map(([, words]) => words)).toContain('Withheld');
    const times = labelsOf('germany-afghanistan').wide.map(({ mark }) => mark.from);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('is the letter alone where words would not fit, and letters never touch', () => {
    const labels = labelsOf('troops-and-contractors').narrow;
    expect(labels.length).toBe(3);
    const at = labels.map(({ x, shift }) => x * 240 + shift);
    for (const [index, x] of at.entries()) expect(x - (at[index - 1] ?? -20)).toBeGreaterThanOrEqual(19.99);
  });
});
