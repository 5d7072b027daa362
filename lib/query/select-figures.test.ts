import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { selectFigures } from './select-figures';

type Row = Readonly<Record<string, string>>;

/** The files once more, read by nothing of ours. */
const table = (path: string): Row[] =>
  parse(readFileSync(new URL(`../../data/${path}`, import.meta.url)), { columns: true });
const rows = readdirSync(new URL('../../data/figures/', import.meta.url)).flatMap((name) =>
  table(`figures/${name}`),
);
const published = new Map(table('sources.csv').map((row) => [row.id, row.published ?? '']));
const kinds = new Map(table('sources.csv').map((row) => [row.id, row.kind ?? '']));
const topics = new Map(table('series.csv').map((row) => [row.id, row.topic ?? '']));

/** First and last day of an EDTF date as far as the files use it. */
function days(edtf = ''): [string, string] {
  const [start = '', end = start] = edtf.replaceAll('~', '').split('/');
  const [, month, day] = end.split('-');
  const lastDay = new Date(Date.UTC(Number(end.slice(0, 4)), Number(month), 0)).getUTCDate();
  const last = day ? end : month ? `${end}-${lastDay}` : `${end}-12-31`;
  return [`${start}-01-01`.slice(0, 10).replace(/^(\d{4}-\d{2})-01-.*/, '$1-01'), last];
}

const ledger = loadLedger();
const select = (choices: Partial<View> = {}) => selectFigures(ledger, { ...DEFAULT_VIEW, ...choices });
const ids = (choices: Partial<View> = {}) => select(choices).figures.map(({ id }) => id as string);
const idsOf = (kept: readonly Row[]) => kept.map(({ id }) => id ?? '').sort();

describe('the figures of a view are those that the files hold', () => {
  it.each<[string, Partial<View>, (row: Row) => boolean]>([
    ['all of them', {}, () => true],
    ['of a series', { series: ['us-troops-afghanistan'] }, (row) => row.series === 'us-troops-afghanistan'],
    [
      'of two series',
      { series: ['isaf-strength', 'rsm-strength'] },
      (row) => row.series === 'isaf-strength' || row.series === 'rsm-strength',
    ],
    ['of a force', { force: ['DEU'] }, (row) => row.force === 'DEU'],
    ['of two forces', { force: ['ISAF', 'RSM'] }, (row) => row.force === 'ISAF' || row.force === 'RSM'],
    ['in a place', { place: ['XKX'] }, (row) => row.place === 'XKX'],
    ['of a status', { status: ['planned'] }, (row) => row.status === 'planned'],
    [
      'of two statuses',
      { status: ['authorized', 'estimate'] },
      (row) => row.status === 'authorized' || row.status === 'estimate',
    ],
    ['of a source', { source: ['dw-2020-12-01'] }, (row) => row.source === 'dw-2020-12-01'],
    ['of some ids', { id: ['fcvcxxvw', 'cndqaz4s'] }, (row) => /^(fcvcxxvw|cndqaz4s)$/.test(row.id ?? '')],
    ['of a kind of source', { kind: ['press'] }, (row) => kinds.get(row.source ?? '') === 'press'],
    ['of a topic', { topic: ['reform'] }, (row) => topics.get(row.series ?? '') === 'reform'],
    ['that are preferred', { figures: 'preferred' }, (row) => row.rank === 'preferred'],
    ['of every rank, said', { figures: 'all' }, () => true],
    ['from a year', { from: '2020' }, (row) => days(row.as_of)[1] >= '2020-01-01'],
    ['from a day', { from: '2012-10-01' }, (row) => days(row.as_of)[1] >= '2012-10-01'],
    ['up to a month', { to: '2009-02' }, (row) => days(row.as_of)[0] <= '2009-02-28'],
    [
      'that can be true on one day, spans around it included',
      { from: '2012-10-01', to: '2012-10-01' },
      (row) => days(row.as_of)[0] <= '2012-10-01' && days(row.as_of)[1] >= '2012-10-01',
    ],
    [
      'of everything at once',
      {
        series: ['us-troops-afghanistan'],
        force: ['USA'],
        place: ['AFG'],
        status: ['actual'],
        topic: ['afghanistan'],
        figures: 'preferred',
        from: '2010',
        to: '2019',
      },
      (row) =>
        row.series === 'us-troops-afghanistan' &&
        row.status === 'actual' &&
        row.rank === 'preferred' &&
        days(row.as_of)[1] >= '2010-01-01' &&
        days(row.as_of)[0] <= '2019-12-31',
    ],
  ])('%s', (_what, choices, keeps) => {
    const expected = idsOf(rows.filter(keeps));
    expect(ids(choices).sort()).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  it('come in the order of the ledger, whatever was asked for first', () => {
    const place = new Map(ids().map((id, index) => [id, index]));
    const some = ids({ series: ['rsm-strength', 'isaf-strength'], status: ['planned', 'actual'] });
    expect(some).toEqual([...some].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
  });

  it('are none where choices exclude each other', () => {
    expect(select({ topic: ['reform'], place: ['AFG'] })).toEqual({
      figures: [],
      hiddenAsLater: 0,
      hiddenAsUndated: 0,
    });
  });
});

describe('what was known on a day', () => {
  const knownRows = (day: string) =>
    rows.filter((row) => {
      const date = published.get(row.source ?? '') ?? '';
      return date !== '' && days(date)[1] <= day;
    });

  it.each([['2001-09-11'], ['2009-12-01'], ['2017-08-30'], ['2020-12-01'], ['2021-08-31'], ['2026-01-01']])(
    'on %s is what sources dated up to then say',
    (known) => {
      const { figures, hiddenAsLater, hiddenAsUndated } = select({ known });
      const undated = rows.filter((row) => published.get(row.source ?? '') === '').length;
      expect(figures.map(({ id }) => id as string).sort()).toEqual(idsOf(knownRows(known)));
      expect(hiddenAsUndated).toBe(undated);
      expect(hiddenAsLater).toBe(rows.length - undated - figures.length);
    },
  );

  it.each([
    ['a day, from that day', 'dw-2020-12-01', '2020-11-30', '2020-12-01'],
    ['a month, from its last day', 'abc-2010-05', '2010-05-30', '2010-05-31'],
    ['a year, from its last day', 'nato-defexp-2019', '2019-12-30', '2019-12-31'],
  ])('holds a source dated to %s', (_what, source, before, from) => {
    expect(ids({ source: [source], known: before })).toEqual([]);
    expect(ids({ source: [source], known: from })).toEqual(ids({ source: [source] }));
    expect(ids({ source: [source] })).not.toEqual([]);
  });

  it('never holds an undated source, and counts its figures', () => {
    const all = ids({ source: ['12september-2019'] });
    const hidden = select({ source: ['12september-2019'], known: '2026-11-23' });
    expect(all.length).toBeGreaterThan(0);
    expect(hidden).toEqual({ figures: [], hiddenAsLater: 0, hiddenAsUndated: all.length });
  });

  it('holds on the later of two days all that it held on the earlier one, and loses count of nothing', () => {
    const day = fc
      .date({ min: new Date('2001-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const choices = fc.record({
      topic: fc.constantFrom(null, ['afghanistan' as const], ['alliance' as const]),
      figures: fc.constantFrom(null, 'preferred' as const),
    });
    fc.assert(
      fc.property(day, day, choices, (one, other, view) => {
        const [a, b] = one <= other ? [one, other] : [other, one];
        const [early, late] = [select({ ...view, known: a }), select({ ...view, known: b })];
        const lateIds = new Set(late.figures.map(({ id }) => id));
        expect(early.figures.filter(({ id }) => !lateIds.has(id))).toEqual([]);
        for (const { figures, hiddenAsLater, hiddenAsUndated } of [early, late]) {
          expect(figures.length + hiddenAsLater + hiddenAsUndated).toBe(select(view).figures.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
