import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { Figure } from '@/lib/model/figure';
import type { FigureId, SeriesId } from '@/lib/model/ids';
import type { OpenReason, Outcome, Qualifier } from '@/lib/model/lists';
import { toQuantity } from '@/lib/model/quantity';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { type Evidence, planOutcome } from './plan-outcomes';
import { selectPlans } from './select-plans';

const ledger = loadLedger();
const series = ['us-troops-afghanistan'];
const otherCounts = ['us-troops-afghanistan-dmdc-military'] as SeriesId[];
const outcomes = (view: Partial<View> = {}) =>
  selectPlans(ledger, { ...DEFAULT_VIEW, series, ...view }, otherCounts).outcomes;
const outcomeOf = (id: string, view: Partial<View> = {}) => {
  const found = outcomes(view).find(({ plan }) => plan.id === id);
  if (!found) throw new Error(`No plan ${id}.`);
  return found;
};

describe('what came of the plans for US troops in Afghanistan', () => {
  it.each<[string, string, Outcome, string | null, string | null]>([
    ['2,500 by mid-January 2021, as Deutsche Welle had it', 'bg6pzme4', 'met', 'sswxnj4r', null],
    ['2,500 by 15 January 2021, as announced', 'dmz3yaaq', 'met', 'sswxnj4r', null],
    ['under 5,000 by the end of November 2020', 'j7ynhsv8', 'met', 'pdaks56a', null],
    ['8,000 to 9,000 in 2020: it ended below', 'znys7fa9', 'met', 'pdaks56a', null],
    ['34,000 by February 2014', 'ff5p7dkq', 'met', 'ak4d3t6a', null],
    ['growth to over 68,000 by December 2009', 's2jmq8ga', 'met', 'sb37eqkc', null],
    ['9,800 kept through 2016, though 5,500 was planned for its end', 'j6zgxrmr', 'met', 'xggzpgha', null],
    ['70,000 by September 2012: 68,000 came instead, and keeps it', 'ncqejqff', 'met', 't6rjcjnr', null],
    ['zero by 11 September 2021', 'gf2jfew2', 'met', 'r36r233a', null],
    ['zero by May 2021', 'vsvxkqna', 'missed', 'sswxnj4r', null],
    ['98,000 in 2010', 'yerap3xe', 'missed', 'wjqj6dmz', null],
    ['5,500 by the end of 2016: 8,400 into 2017', 'mv23q7kg', 'dropped', 'xggzpgha', 'w2gwx9a9'],
    ['the same plan in another document', 'gb5z9ztk', 'dropped', 'xggzpgha', 'w2gwx9a9'],
    ['100,000 in 2010: 98,000', 'x475wjg8', 'dropped', 'wjqj6dmz', 'yerap3xe'],
    ['9,800 at the start of 2015: 10,800', 'r6fgseg4', 'dropped', null, 'vbytbjr2'],
    ['under 1,000 after 2016: 5,500 for the same month', 'efzwjstc', 'dropped', 'xggzpgha', 'mv23q7kg'],
    ['zero by Christmas 2020: 2,500 in January', 'nherdzqg', 'dropped', 'pdaks56a', 'dmz3yaaq'],
  ])('%s', (_what, id, outcome, level, replacedBy) => {
    const found = outcomeOf(id);
    expect([found.outcome, found.level?.id ?? null, found.replacedBy?.id ?? null]).toEqual([
      outcome,
      level,
      replacedBy,
    ]);
    expect(found.openBecause).toBeNull();
  });

  it.each<[string, string, OpenReason]>([
    ['650 by July 2021: nothing is stated between June and the evacuation', 'm25syzdk', 'no-level'],
    ['28,000 on 1 June 2014, expected three days before', 'tqkygmvp', 'no-level'],
    ['8,600 without an end date', 'ccqx4n3k', 'told-late'],
    ['8,600, told two months after it was called off', 'nmf53kt9', 'told-late'],
    ['16,000 in 2018: published where the count breaks', 'x8mkb7hn', 'no-start'],
  ])('is open for %s', (_what, id, reason) => {
    expect(outcomeOf(id)).toMatchObject({ outcome: 'open', openBecause: reason });
  });

  it('was not known before its date', () => {
    expect(outcomeOf('bg6pzme4', { known: '2020-12-01' })).toMatchObject({
      outcome: 'open',
      openBecause: 'not-due',
      level: null,
    });
    expect(outcomeOf('bg6pzme4', { known: '2021-01-15' }).outcome).toBe('met');
  });

  it('judges every planned figure once, by target date, and no authorized one', () => {
    const planned = (ledger.figuresBySeries.get(series[0] as Figure['series']) ?? []).filter(
      ({ status }) => status === 'planned',
    );
    expect(
      outcomes()
        .map(({ plan }) => plan.id as string)
        .sort(),
    ).toEqual(planned.map(({ id }) => id).sort());
    const due = outcomes().map(({ plan }) => plan.asOf.latest);
    expect(due).toEqual([...due].sort());
  });

  it('is known or left out for every plan, on any day', () => {
    for (const known of ['2005-12-20', '2014-12-31', '2020-12-01']) {
      const selection = selectPlans(ledger, { ...DEFAULT_VIEW, series, known });
      const { hiddenAsLater, hiddenAsUndated } = selection;
      expect(selection.outcomes.length + hiddenAsLater + hiddenAsUndated).toBe(outcomes().length);
      for (const { source } of selection.figures)
        expect((ledger.sources.get(source)?.published?.latest ?? '9') <= known, source).toBe(true);
    }
  });

  it('has the figures that decide it in the selection, within a range too', () => {
    const selection = selectPlans(ledger, { ...DEFAULT_VIEW, series, from: '2014', to: '2021' }, otherCounts);
    const ids = new Set(selection.figures.map(({ id }) => id));
    expect(selection.outcomes.length).toBeGreaterThan(3);
    for (const { plan, start, level, replacedBy, contrary } of selection.outcomes)
      for (const figure of [plan, start, level, replacedBy, contrary])
        if (figure) expect(ids.has(figure.id)).toBe(true);
  });
});

describe('the rule', () => {
  const base = ledger.figureById.get('bg6pzme4' as FigureId) as Figure;
  const made = (id: string, day: string, value: number, change: Partial<Figure> = {}): Figure => ({
    ...base,
    id: id as Figure['id'],
    asOf: { edtf: day, earliest: day, latest: day, approximate: false },
    quantity: toQuantity('exact', value, null),
    ...change,
  });
  const level = (day: string, value: number, qualifier: Qualifier = 'exact') =>
    made(`level-${day}`, day, value, {
      status: 'actual',
      rank: 'preferred',
      quantity: toQuantity(qualifier, value, null),
    });
  const plan = made('plan', '2012-06-30', 5000);
  const source = ledger.sources.get(base.source);
  const publishedOn = (id: string, day: string) => {
    if (!source) throw new Error('No source.');
    const published = { edtf: day, earliest: day, latest: day, approximate: false };
    return [id, { ...source, id: id as Figure['source'], published }] as const;
  };
  const evidence = (figures: readonly Figure[], change: Partial<Evidence> = {}): Evidence => ({
    figures: [plan, ...figures],
    otherCounts: [],
    breaks: [],
    sources: new Map([
      publishedOn(base.source, '2012-01-01'),
      publishedOn('later', '2012-03-01'),
      publishedOn('soon', '2012-01-08'),
    ]),
    day: '2020-01-01',
    ...change,
  });
  const later = (day: string, value: number, from = 'later') =>
    made(`other-${day}`, day, value, { source: from as Figure['source'] });
  const start = level('2011-12-01', 8000);
  const counted: Partial<Figure> = { status: 'actual', series: 'count' as SeriesId };

  it.each<[string, Figure[], Outcome]>([
    ['a cut that went below', [start, level('2012-06-01', 4000)], 'met'],
    ['a cut that did not reach it', [start, level('2012-06-01', 5001)], 'missed'],
    ['growth that did not reach it', [level('2011-12-01', 2000), level('2012-06-01', 4999)], 'missed'],
    ['growth beyond it', [level('2011-12-01', 2000), level('2012-06-01', 6000)], 'met'],
    ['a level kept', [level('2011-12-01', 5000), level('2012-06-01', 5000)], 'met'],
    ['a level to keep, and fewer', [level('2011-12-01', 5000), level('2012-06-01', 4000)], 'missed'],
    ['a level from before the plan alone', [start], 'open'],
    ['over 4,000, for a cut to 5,000', [start, level('2012-06-01', 4000, 'over')], 'open'],
    ['over 6,000, for a cut to 5,000', [start, level('2012-06-01', 6000, 'over')], 'missed'],
    ['another number for the same day', [start, later('2012-06-30', 7000)], 'dropped'],
    [
      'another number in the same week',
      [start, level('2012-06-01', 7000), later('2012-06-30', 7000, 'soon')],
      'missed',
    ],
    ['the next step of the cut', [start, level('2012-06-01', 7000), later('2012-12-31', 1000)], 'missed'],
    ['a step on the way', [start, level('2012-06-01', 7000), later('2012-03-31', 7000)], 'missed'],
    [
      'a higher number for a later day',
      [start, level('2012-06-01', 7000), later('2012-12-31', 7000)],
      'dropped',
    ],
    [
      'what was already said beside it',
      [start, level('2012-06-01', 7000), made('beside', '2012-12-31', 7000), later('2012-12-31', 7000)],
      'missed',
    ],
  ])('%s', (_what, figures, outcome) => {
    expect(planOutcome(plan, evidence(figures)).outcome).toBe(outcome);
  });

  it('leaves a plan open whose counting rule changed on the way', () => {
    const from = { edtf: '2012-04-01', earliest: '2012-04-01', latest: '2012-04-01', approximate: false };
    const cut = {
      series: base.series,
      from,
      to: null,
      kind: 'rule',
      words: '',
      source: base.source,
    } as const;
    const figures = [start, level('2012-06-01', 6000)];
    expect(planOutcome(plan, evidence(figures, { breaks: [cut] }))).toMatchObject({
      outcome: 'open',
      openBecause: 'rule-changed',
    });
  });

  it.each<[string, Figure[], string | null]>([
    ['a higher count of the same month', [made('count', '2012-06-15', 7000, counted)], 'count'],
    [
      'the nearest of several',
      [made('a', '2012-06-20', 7000, counted), made('b', '2012-07-20', 4000, counted)],
      'a',
    ],
    ['a count that agrees', [made('count', '2012-06-15', 4500, counted)], null],
    ['a count of half a year before', [made('count', '2012-03-01', 7000, counted)], null],
    ['a plan by another count', [made('count', '2012-06-15', 7000)], null],
    [
      'a count that is deprecated',
      [made('count', '2012-06-15', 7000, { ...counted, rank: 'deprecated' })],
      null,
    ],
    [
      'the count of another force',
      [made('count', '2012-06-15', 7000, { ...counted, force: 'GBR' as Figure['force'] })],
      null,
    ],
  ])('met, and by another count: %s', (_what, otherCounts, contrary) => {
    const found = planOutcome(plan, evidence([start, level('2012-06-01', 4000)], { otherCounts }));
    expect([found.outcome, found.contrary?.id ?? null]).toEqual(['met', contrary]);
  });

  it('missed, and met by another count', () => {
    const otherCounts = [made('count', '2012-06-15', 4000, counted)];
    const found = planOutcome(plan, evidence([start, level('2012-06-01', 6000)], { otherCounts }));
    expect([found.outcome, found.contrary?.id]).toEqual(['missed', 'count']);
  });

  it('says nothing inside a gap', () => {
    const day = (edtf: string) => ({ edtf, earliest: edtf, latest: edtf, approximate: false });
    const gap = {
      series: base.series,
      from: day('2012-05-01'),
      to: day('2012-12-01'),
      kind: 'withheld',
      words: '',
      source: base.source,
    } as const;
    const figures = [start, level('2012-04-01', 4000)];
    expect(planOutcome(plan, evidence(figures)).outcome).toBe('met');
    expect(planOutcome(plan, evidence(figures, { breaks: [gap] }))).toMatchObject({
      outcome: 'open',
      level: null,
    });
  });
});
