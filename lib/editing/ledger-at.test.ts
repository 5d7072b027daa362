import { describe, expect, it } from 'vitest';
import type { Ledger } from '@/lib/ledger/ledger';
import { KEPT_BYTES, ledgerAt, weighLedger } from '@/lib/ledger/ledger-at';
import type { Figure } from '@/lib/model/figure';
import type { ChartSlug, FigureId, PlaceCode, SeriesId, SourceId } from '@/lib/model/ids';
import { drawnAt } from '@/lib/model/quantity';
import { historyOf } from '@/lib/query/history';
import { rivalsOf } from '@/lib/query/rivals';
import { sampleLedgers } from './sample-ledgers';
import {
  ADDED,
  ADDED_SOURCE,
  CHANGED_CHART,
  CHANGED_SOURCE,
  FIRST,
  RIGHT,
  SECOND,
  THIRD,
  WITHDRAWN,
  WRONG,
} from './sample-versions';

const [first, second, newest] = sampleLedgers();
const figure = (ledger: Ledger, id: string) => ledger.figureById.get(id as FigureId);

describe('a ledger of three versions', () => {
  it.each([
    ['first', FIRST, first],
    ['second', SECOND, second],
    ['third', THIRD, newest],
  ])('is at its %s one, whole, what it was then', (_, version, then) => {
    expect(ledgerAt(newest, version)).toEqual(then);
  });

  it('is made once for each version', () => {
    expect(ledgerAt(newest, FIRST)).toBe(ledgerAt(newest, FIRST));
    expect(ledgerAt(newest, THIRD)).toBe(newest);
  });

  it('is kept with a few others: so many that memory is bounded, and one at least', () => {
    expect(Math.floor(KEPT_BYTES / weighLedger(first))).toBe(8);
    expect(
      weighLedger({ figures: Array.from({ length: 1_000_000 }, () => newest.figures[0] as Figure) }),
    ).toBe(KEPT_BYTES);
    expect(weighLedger({ figures: [] })).toBeGreaterThan(0);
  });

  it('has no version that never was, and at an earlier one none that came later', () => {
    expect(() => ledgerAt(newest, '2026-12-01')).toThrow('has no version 2026-12-01');
    expect(() => ledgerAt(ledgerAt(newest, FIRST), SECOND)).toThrow(`has no version ${SECOND}`);
  });

  it.each([
    [FIRST, { wrong: true, right: false, added: false, withdrawn: true }],
    [SECOND, { wrong: false, right: true, added: true, withdrawn: true }],
    [THIRD, { wrong: false, right: true, added: true, withdrawn: false }],
  ])('shows in %s the figures that stood then', (version, standing) => {
    const ids = new Set<string>(ledgerAt(newest, version).figures.map(({ id }) => id));
    expect({
      wrong: ids.has(WRONG),
      right: ids.has(RIGHT),
      added: ids.has(ADDED),
      withdrawn: ids.has(WITHDRAWN),
    }).toEqual(standing);
  });

  it('tells of a withdrawn figure only from its withdrawal on', () => {
    expect(figure(ledgerAt(newest, FIRST), WRONG)).toMatchObject({
      withdrawn: null,
      withdrawnWhy: '',
      replacedBy: null,
    });
    expect(figure(newest, WRONG)).toMatchObject({
      withdrawn: SECOND,
      withdrawnWhy: 'a slip of ours',
      replacedBy: RIGHT,
    });
    expect(figure(ledgerAt(newest, FIRST), RIGHT)).toBeUndefined();
  });

  it('has in each version the records of that version', () => {
    const title = (version: string) =>
      ledgerAt(newest, version).sources.get(CHANGED_SOURCE as SourceId)?.title;
    expect(title(FIRST)).toBe('NATO: Heiko Maas hopes for US support in Afghanistan');
    expect(title(SECOND)).toBe('A title that was misread at first');
    const series = (version: string) =>
      ledgerAt(newest, version).series.get('us-troops-afghanistan' as SeriesId)?.title;
    expect([series(SECOND), series(THIRD)]).toEqual([
      'US troops in Afghanistan',
      'Troops of the US in Afghanistan',
    ]);
    expect(ledgerAt(newest, FIRST).sources.has(ADDED_SOURCE as SourceId)).toBe(false);
    expect(ledgerAt(newest, SECOND).places.has('NOR' as PlaceCode)).toBe(false);
  });

  it('has in each version the charts and the dashboard of that version', () => {
    const chart = (version: string) => ledgerAt(newest, version).charts.get(CHANGED_CHART as ChartSlug);
    expect(chart(FIRST)?.to).toBe('2021-09');
    expect(chart(SECOND)).toMatchObject({ to: '2021-06', subtitle: 'A subtitle of the second version' });
    const home = (version: string) => ledgerAt(newest, version).catalogue.home.length;
    expect(home(SECOND)).toBe(home(FIRST) - 1);
    expect([...ledgerAt(newest, SECOND).charts.keys()]).toEqual([...first.charts.keys()]);
  });

  it('has in each version the rivals of that version', () => {
    const rivals = (version: string) => {
      const ledger = ledgerAt(newest, version);
      const dw = figure(ledger, 'fcvcxxvw');
      return dw ? rivalsOf(ledger, dw).map(({ quantity }) => drawnAt(quantity)) : null;
    };
    expect(rivals(FIRST)).toEqual([4000]);
    expect(rivals(SECOND)).toEqual([4400]);
  });

  it.each([
    ['a withdrawn figure, from the first version', WRONG, FIRST, [`recorded ${FIRST} `]],
    ['a withdrawn figure', WRONG, SECOND, [`recorded ${FIRST} `, `withdrawn ${SECOND} a slip of ours`]],
    ['the figure in its place', RIGHT, THIRD, [`recorded ${SECOND} `]],
  ])('tells the history of %s', (_, id, version, entries) => {
    const told = figure(ledgerAt(newest, version), id);
    expect(told && historyOf(told).map(({ version, change, why }) => `${change} ${version} ${why}`)).toEqual(
      entries,
    );
  });
});
