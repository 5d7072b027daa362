import { describe, expect, it } from 'vitest';
import { levelAt } from '@/lib/chart/build-lines';
import type { CompositionMarks, PlansMarks, StatementsMarks, TimelineMarks } from '@/lib/chart/marks';
import { pointsOf } from '@/lib/chart/points-of';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { dayTime, timeDay } from '@/lib/model/as-of';
import type { ChartSlug, SeriesId } from '@/lib/model/ids';
import { lowOf } from '@/lib/model/quantity';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { buildChartAnswer } from './chart-answer';
import { marksOf } from './marks-of-chart';

const ledger = loadLedger();

describe('a timeline', () => {
  const marks = marksOf<TimelineMarks>('us-drawdown-2020');
  const plan = marks.points.find(({ id }) => id === 'bg6pzme4');

  it('draws a plan as a point, never as a level of the line', () => {
    expect(plan).toMatchObject({ status: 'planned', value: 2500 });
    const levels = (view: Partial<View>) =>
      marksOf<TimelineMarks>('us-drawdown-2020', view).lines.flatMap(({ segments }) => segments.flat());
    expect(levels({ known: '2020-12-15' }).map(({ value }) => value)).not.toContain(2500);
    expect(levels({})).toContainEqual({ time: dayTime('2021-01-15'), value: 2500 });
  });

  it('starts a plan at the level of the day on which it became known', () => {
    expect(plan?.startsFrom).toEqual({ time: dayTime('2020-12-01'), value: 4500 });
  });

  it('begins and ends where the chart says', () => {
    expect(marks.domain.map(timeDay)).toEqual(['2020-02-01', '2021-09-30']);
  });

  it('numbers its events in the order of time', () => {
    expect(marks.events.map(({ number }) => number)).toEqual(marks.events.map((_, index) => index + 1));
    expect(marks.events.map(({ time }) => time)).toEqual(
      marks.events.map(({ time }) => time).sort((a, b) => a - b),
    );
  });

  it('leaves out the events outside the range, and numbers anew', () => {
    const { events } = marksOf<TimelineMarks>('us-drawdown-2020', { from: '2020-12', to: '2021-01' });
    expect(events.length).toBeLessThan(marks.events.length);
    expect(events[0]?.number).toBe(1);
  });

  it('with the plans alone has no line', () => {
    const { lines, points } = marksOf<TimelineMarks>('us-drawdown-2020', { status: ['planned'] });
    expect(lines).toEqual([]);
    expect(points.length).toBeGreaterThan(5);
    expect(points.every(({ status }) => status === 'planned')).toBe(true);
  });

  it('shows what could be known on a day, and nothing else', () => {
    const { points } = marksOf<TimelineMarks>('us-drawdown-2020', { known: '2020-12-01' });
    expect(points.some(({ id }) => id === 'fcvcxxvw')).toBe(true);
    expect(points.some(({ id }) => id === 'sswxnj4r')).toBe(false);
  });
});

describe('a reader on 1 December 2020', () => {
  it('sees no event and no break of the year after', () => {
    const { events, breaks } = marksOf<TimelineMarks>('us-drawdown-2020', { known: '2020-12-01' });
    expect(events.at(-1)?.date.earliest).toBe('2020-12-01');
    expect(breaks).toEqual([]);
  });
});

describe('a break in the count', () => {
  const { lines, breaks } = marksOf<TimelineMarks>('us-afghanistan', { figures: 'preferred' });

  it('cuts the line: nothing joins the two rules', () => {
    const rule = breaks.find(({ kind, from }) => kind === 'rule' && timeDay(from).startsWith('2017'));
    expect(rule?.words).not.toBe('');
    const segments = lines[0]?.segments ?? [];
    const at = rule?.from ?? 0;
    expect(segments.some((levels) => (levels[0]?.time ?? 0) < at && (levels.at(-1)?.time ?? 0) > at)).toBe(
      false,
    );
    expect(segments.filter((levels) => levels.length === 0)).toEqual([]);
  });
});

describe('a composition', () => {
  const marks = marksOf<CompositionMarks>('isaf-by-nation');

  it('has the 67 tables, each with its sum and the total printed under it', () => {
    expect(marks.tables).toHaveLength(67);
    const of = (date: string) => marks.tables.find((table) => table.date.edtf === date);
    expect(of('2007-05-31')).toMatchObject({ sum: 41_620, printed: { quantity: { value: 41_000 } } });
    expect(of('2014-04-01')).toMatchObject({ sum: 52_091, printed: { quantity: { value: 51_178 } } });
  });

  it('its layers add up to the rows of each table', () => {
    for (const [index, { sum, date }] of marks.tables.entries()) {
      const stacked = marks.layers.reduce((all, { values }) => all + (values[index] ?? 0), 0);
      expect(stacked, date.edtf).toBe(sum);
    }
  });

  it('names ten nations and draws the others together', () => {
    expect(marks.layers).toHaveLength(11);
    expect(marks.layers[0]).toMatchObject({ key: 'USA', tone: 'us' });
    expect(marks.layers.at(-1)).toMatchObject({ key: 'rest', tone: 'rest' });
  });

  it('of forces that a reader chose has a colour for each, and no total of all nations', () => {
    const chosen = marksOf<CompositionMarks>('isaf-by-nation', { force: ['DEU', 'GBR', 'USA'] });
    expect(chosen.layers.map(({ key, tone }) => `${key} ${tone}`)).toEqual([
      'USA us',
      'GBR nation-1',
      'DEU nation-2',
    ]);
    expect(chosen.tables.filter(({ printed }) => printed)).toEqual([]);
    const without = marksOf<CompositionMarks>('isaf-by-nation', { force: ['DEU', 'GBR'] });
    expect(without.layers.map(({ tone }) => tone)).toEqual(['nation-1', 'nation-2']);
  });

  it('a nation that a table does not list is not zero', () => {
    const rows = ledger.figuresBySeries.get('isaf-contribution' as SeriesId) ?? [];
    for (const { key, values } of marks.layers.filter(({ key }) => key !== 'rest')) {
      for (const [index, { source, date }] of marks.tables.entries()) {
        const row = rows.find(
          (figure) => figure.source === source && figure.asOf.edtf === date.edtf && figure.force === key,
        );
        expect(values[index], `${key} ${date.edtf}`).toBe(row ? lowOf(row.quantity) : null);
      }
    }
  });

  it('ranks the table of the day that is asked for', () => {
    const { snapshot, tables } = marksOf<CompositionMarks>('isaf-by-nation', { at: '2009-12' });
    expect(tables[snapshot?.table ?? -1]?.date.latest.slice(0, 4)).toBe('2009');
    const values = snapshot?.points.map(({ value }) => value) ?? [];
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(snapshot?.points[0]?.force).toBe('USA');
  });

  it.each([
    ['2001', 0],
    ['2030', 66],
  ])('on %s it ranks the nearest table there is', (at, table) => {
    expect(marksOf<CompositionMarks>('isaf-by-nation', { at }).snapshot?.table).toBe(table);
  });

  it('without figures has no table and no ranking', () => {
    const empty = marksOf<CompositionMarks>('isaf-by-nation', { from: '2015', to: '2016' });
    expect(empty).toMatchObject({ tables: [], layers: [], snapshot: null });
  });
});

describe('plans', () => {
  const marks = marksOf<PlansMarks>('us-plans-and-outcomes');

  it('stand beside the level that the line of the timeline has on the last day of the target', () => {
    const { lines } = marksOf<TimelineMarks>('us-afghanistan');
    const compared = marks.rows.flatMap(({ plan, level }) => {
      const drawn = levelAt(lines, `${plan.series} ${plan.force}`, dayTime(plan.asOf.latest));
      return level && drawn ? [[level.value, drawn.value]] : [];
    });
    expect(compared.length).toBeGreaterThan(20);
    for (const [level, drawn] of compared) expect(level).toBe(drawn);
  });

  it('are sorted by target date, each with the difference to the level reached', () => {
    const due = marks.rows.map(({ plan }) => plan.asOf.latest);
    expect(due).toHaveLength(40);
    expect(due).toEqual([...due].sort());
    const row = (id: string) => marks.rows.find(({ plan }) => plan.id === id);
    expect(row('mv23q7kg')?.difference).toMatchObject({ side: 'more', quantity: { value: 4300 } });
    expect(row('bg6pzme4')?.difference).toMatchObject({ side: 'none' });
    expect(row('m25syzdk')).toMatchObject({ level: null, difference: null, outcome: 'open' });
  });

  it('have as many figures as they draw and name', () => {
    const chart = ledger.charts.get('us-plans-and-outcomes' as ChartSlug);
    if (!chart) throw new Error('No chart of plans.');
    for (const view of [
      {},
      { from: '2020', to: '2021' },
      { known: '2020-12-01' },
      { source: ['dw-2020-12-01'] },
    ]) {
      const answer = buildChartAnswer(ledger, chart, { ...DEFAULT_VIEW, ...view });
      expect(pointsOf(answer.marks)).toHaveLength(answer.count);
    }
  });
});

describe('statements', () => {
  it('say who said what: 138, and about 140', () => {
    const { points } = marksOf<StatementsMarks>('nato-2030');
    expect(new Set(points.map(({ value }) => value))).toEqual(new Set([138, 140]));
    expect(
      points.filter(({ value }) => value === 140).map(({ quantity }) => quantity.qualifier),
    ).not.toContain('exact');
  });
});

describe('the answer of a view', () => {
  const answerOf = (view: Partial<View>) => {
    const chart = ledger.charts.get('us-drawdown-2020' as ChartSlug);
    if (!chart) throw new Error('No such chart.');
    return buildChartAnswer(ledger, chart, { ...DEFAULT_VIEW, ...view });
  };

  it('says all days of publication, whatever its day hides', () => {
    const days = answerOf({}).publications;
    expect(days.length).toBeGreaterThan(10);
    expect(answerOf({ known: days[3] ?? '' }).publications).toEqual(days);
  });

  it('names the nearest view with figures where it has none, and only there', () => {
    expect(answerOf({}).nearest).toBeNull();
    expect(answerOf({ from: '1990', to: '1991', figures: 'preferred' }).nearest).toEqual({
      figures: 'preferred',
    });
  });
});

describe('every chart, in any stretch of time', () => {
  it('is JSON without a number that is none', () => {
    for (const slug of ledger.charts.keys()) {
      for (const [from, to] of [
        [null, null],
        ['1900', '1901'],
        ['2014-12-31', '2014-12-31'],
        ['2012', null],
      ] as const) {
        const marks = marksOf<object>(slug, { from, to });
        const text = JSON.stringify(marks, (_, value) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'BAD' : value,
        );
        expect(text, `${slug} ${from}`).not.toContain('BAD');
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(marks)));
      }
    }
  });
});

describe('a stack under a total from elsewhere', () => {
  const { tables, layers } = marksOf<CompositionMarks>('rsm-by-nation');

  it('shows what the rows do not reach as not itemised', () => {
    const open = layers.find(({ key }) => key === 'not-itemised');
    expect(tables.map(({ date }) => date.edtf)).toEqual(['2015', '2016', '2017', '2018', '2019', '2020']);
    expect(open?.values).toEqual([1501, 1125, 1126, 955, 1542, 641]);
    expect(tables.every(({ sum, printed }) => printed && sum < lowOf(printed.quantity))).toBe(true);
  });
});

describe('nations under NATO', () => {
  it('are those that were members in the year, and add up to its total', () => {
    const { tables, layers } = marksOf<CompositionMarks>('military-personnel');
    expect(tables).toHaveLength(11);
    for (const { sum, printed, date } of tables) {
      expect(Math.abs(sum - (printed ? lowOf(printed.quantity) : 0)), date.edtf).toBeLessThanOrEqual(1);
    }
    expect(layers.some(({ key }) => key === 'NATO')).toBe(false);
  });
});
