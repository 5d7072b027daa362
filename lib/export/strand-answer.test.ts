import { describe, expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { type Strand, strandsOf } from '@/lib/query/strands';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { buildChartAnswer } from './chart-answer';
import { strandAnswer, strandId } from './strand-answer';

const ledger = loadLedger();
const clocks = { v: null, known: null };

function strand(series: string, force: string, place?: string): Strand {
  const found = strandsOf(ledger, ledger.figures).find(
    (each) => each.series === series && each.force === force && (!place || each.place === place),
  );
  if (!found) throw new Error(`There is no strand ${series} ${force} ${place}.`);
  return found;
}

const linesOf = (of: Strand) => {
  const marks = strandAnswer(ledger, of, 'Title', clocks)?.marks;
  return marks && 'lines' in marks ? marks.lines : [];
};

describe('a strand over time', () => {
  test('has a mark for each of its figures and no line across counting rules', () => {
    for (const each of strandsOf(ledger, ledger.figures)) {
      const answer = strandAnswer(ledger, each, 'Title', clocks);
      if (!answer) continue;
      const { marks } = answer;
      const points = 'points' in marks ? marks.points : [];
      expect(points.map(({ id }) => id).sort()).toEqual(each.figures.map(({ id }) => id).sort());
      expect(linesOf(each).length).toBeLessThanOrEqual(1);
    }
  });

  test('joins what the catalogue joins, and says whose figures those are', () => {
    expect(linesOf(strand('isaf-contribution', 'DEU')).map(({ basis }) => basis)).toEqual(['NATO / ISAF']);
    expect(linesOf(strand('national-troops-afghanistan', 'DEU'))).toEqual([]);
  });

  test('draws the line that the chart of the same figures draws', () => {
    const chart = ledger.charts.get('us-germany' as never);
    if (!chart) throw new Error('There is no chart of US troops in Germany.');
    const view = DEFAULT_VIEW;
    const { marks } = buildChartAnswer(ledger, { ...chart, from: undefined, to: undefined }, view);
    expect(linesOf(strand('us-troops-germany', 'USA'))).toEqual('lines' in marks ? marks.lines : []);
  });

  test('is left to the table where it has fewer than three dates', () => {
    expect(strandAnswer(ledger, strand('kfor-strength', 'RUS'), 'Title', clocks)).toBeNull();
    expect(strandAnswer(ledger, strand('us-troops-germany', 'USA'), 'Title', clocks)).not.toBeNull();
  });

  test('has a name that no other one has', () => {
    const ids = strandsOf(ledger, ledger.figures).map(strandId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(strandId(strand('nato-efp-battlegroups', 'NATO', 'EST'))).toBe('nato-efp-battlegroups-nato-est');
  });
});

test('a break that began after the day of the reader is not drawn', () => {
  const of = strand('us-troops-afghanistan', 'USA');
  const breaks = (known: string | null) =>
    strandAnswer(ledger, of, 'Title', { v: null, known })?.marks.breaks.map(({ fromDate }) => fromDate.edtf);
  expect(breaks(null)).toContain('2017-08-30');
  expect(breaks('2017-08-29')).toEqual([]);
});
