import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { Figure } from '@/lib/model/figure';
import type { FigureId } from '@/lib/model/ids';
import { drawnAt } from '@/lib/model/quantity';
import { rivalsOf } from './rivals';

const ledger = loadLedger();

/** The one figure that a source states of a series for a date. */
function figureOf(source: string, series: string, asOf: string, value: number): Figure {
  const found = (ledger.figuresBySource.get(source as Figure['source']) ?? []).filter(
    (figure) => figure.series === series && figure.asOf.edtf === asOf && drawnAt(figure.quantity) === value,
  );
  expect(found).toHaveLength(1);
  return found[0] as Figure;
}

const rivals = (figure: Figure) => rivalsOf(ledger, figure);
const told = (figures: readonly Figure[]) =>
  figures.map(({ source, quantity }) => `${source} ${drawnAt(quantity)}`).sort();

describe('rivals', () => {
  it.each<[string, [string, string, string, number], string[]]>([
    [
      '4,500 in December 2020: one source said 4,000',
      ['dw-2020-12-01', 'us-troops-afghanistan', '2020-12-01', 4500],
      ['militarycom-2020-12 4000'],
    ],
    [
      '8,400 on 30 August 2017: 11,000 by the new counting rule',
      ['voa-2017-08-30', 'us-troops-afghanistan', '2017-08-30', 8400],
      ['voa-2017-08-30 11000'],
    ],
    [
      '11,000 on 30 August 2017: 8,400 by the old counting rule',
      ['voa-2017-08-30', 'us-troops-afghanistan', '2017-08-30', 11000],
      ['voa-2017-08-30 8400'],
    ],
    [
      'the Afghan forces of January 2018: the number that corrected it',
      ['sigar-2018-04', 'andsf-strength', '2018-01-31', 296_409],
      ['sigar-supp-2018-05 313728'],
    ],
    [
      'the corrected number: the one that it corrects',
      ['sigar-supp-2018-05', 'andsf-strength', '2018-01-31', 313_728],
      ['sigar-2018-04 296409'],
    ],
    [
      '68,000 in September 2012: another level, and no plan of the year before',
      ['crs-rl30588-2012-10-31', 'us-troops-afghanistan', '2012-09-20', 68_000],
      ['crs-rl30588-2013-01-04 66000'],
    ],
    [
      'a plan of 70,000 for September 2012: another plan, and no level',
      ['ap-2011-06-22', 'us-troops-afghanistan', '2012-09~', 70_000],
      ['ap-2012-05-01 68000'],
    ],
    [
      '3,500 in March 2021: the 2,500 that the same article gives as official',
      ['nyt-2021-03-14', 'us-troops-afghanistan', '2021-03-14', 3500],
      ['nyt-2021-03-14 2500'],
    ],
    [
      'the plan of 2,500 for mid-January 2021: nobody planned another number',
      ['dw-2020-12-01', 'us-troops-afghanistan', '2021-01-15~', 2500],
      [],
    ],
  ])('of %s', (_what, which, expected) => {
    expect(told(rivals(figureOf(...which)))).toEqual(expected);
  });

  it('are mutual, of one series, force and place, and never a plan beside a level', () => {
    const isLevel = ({ status }: Figure) => status === 'actual' || status === 'estimate';
    const pairs = (ledger.figuresBySeries.get('us-troops-afghanistan' as Figure['series']) ?? []).flatMap(
      (figure) => rivals(figure).map((rival) => ({ figure, rival })),
    );
    expect(pairs.length).toBeGreaterThan(20);
    for (const { figure, rival } of pairs) {
      expect([rival.series, rival.force, rival.place]).toEqual([figure.series, figure.force, figure.place]);
      expect(isLevel(rival)).toBe(isLevel(figure));
      expect(rivals(rival).map(({ id }) => id)).toContain(figure.id);
    }
  });

  it('never are of another nation in the same table', () => {
    const table = ledger.figuresBySource.get('nato-isaf-placemat-2012-10-08' as Figure['source']) ?? [];
    const nations = table.filter(({ series }) => series === 'isaf-contribution');
    expect(nations.length).toBeGreaterThan(40);
    expect(
      nations.flatMap(rivals).filter(({ source }) => source === 'nato-isaf-placemat-2012-10-08'),
    ).toEqual([]);
  });

  it.each([
    ['a range that holds the number', 'd79dep83', 'x7d7r5y7'],
    ['the same number in another paper', 'jvshrs57', 't6rjcjnr'],
  ])('never are %s', (_what, one, other) => {
    const figure = ledger.figureById.get(one as FigureId) as Figure;
    expect(rivals(figure).map(({ id }) => id as string)).not.toContain(other);
  });
});
