import { describe, expect, it } from 'vitest';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import { daysOf } from '@/lib/model/plain-date';
import { toQuantity } from '@/lib/model/quantity';
import { buildRivals } from './build-rivals';

const chart = { kind: 'timeline', joined: {} } as unknown as ChartDefinition;

function figure(id: string, value: number, date: string, more: Partial<Figure> = {}): Figure {
  const days = daysOf(date);
  if (!days) throw new Error(`${date} is no date.`);
  return {
    id,
    series: 's',
    force: 'USA',
    place: 'AFG',
    source: id,
    status: 'actual',
    rank: 'normal',
    asOf: { edtf: date, ...days, approximate: false },
    quantity: toQuantity('exact', value, null),
    ...more,
  } as Figure;
}

const spreads = (...figures: Figure[]) =>
  buildRivals({ figures, chart }).map(({ ids, low, high }) => [ids.join(' '), low, high]);

describe('spreads', () => {
  it('hold what differs within 31 days of the first statement', () => {
    expect(
      spreads(
        figure('a', 4500, '2020-12-01'),
        figure('b', 4000, '2020-12-20'),
        figure('c', 9000, '2021-01-20'),
      ),
    ).toEqual([['a b', 4000, 4500]]);
  });

  it('are none where all agree, or one number lies in the range of the other', () => {
    expect(spreads(figure('a', 4500, '2020-12-01'), figure('b', 4500, '2020-12-02'))).toEqual([]);
    const range = figure('c', 0, '2020-12-03', { quantity: toQuantity('about', 4000, 5000) });
    expect(spreads(figure('a', 4500, '2020-12-01'), range)).toEqual([]);
  });

  it.each<[string, Partial<Figure>]>([
    ['a plan is no rival of a level', { status: 'planned' }],
    ['another series counts something else', { series: 'other' as Figure['series'] }],
    ['another force has another number', { force: 'DEU' as Figure['force'] }],
    ['another place has another number', { place: null }],
    ['one source does not contradict itself', { source: 'a' as Figure['source'] }],
  ])('%s', (_, more) => {
    expect(spreads(figure('a', 4500, '2020-12-01'), figure('b', 2500, '2020-12-02', more))).toEqual([]);
  });

  it('two figures that the line joins are a change', () => {
    const preferred = { rank: 'preferred' } as const;
    expect(
      spreads(figure('a', 4500, '2020-12-20', preferred), figure('b', 2500, '2021-01-15', preferred)),
    ).toEqual([]);
  });

  it('a year says too little to contradict a day', () => {
    expect(spreads(figure('a', 4500, '2020-07-01'), figure('b', 2500, '2020'))).toEqual([]);
  });
});
