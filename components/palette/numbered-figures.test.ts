import { expect, test } from 'vitest';
import { ENGLISH } from '@/lib/text/catalogues';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { numberedEntries, numberIn } from './numbered-figures';

test.each([
  ['8,448', 8448],
  ['8448', 8448],
  ['=30', 30],
  ['30', 30],
  ['3', null],
  ['germany', null],
  ['germany 2010', null],
  ['2,500 4,500', null],
  ['', null],
])('%s', (query, number) => {
  expect(numberIn(query)).toBe(number);
});

test('a figure is named with its hedge, its date and what it counts', () => {
  const figure = {
    id: 'kdq2hx4p',
    series: 'rsm-strength',
    force: 'RSM',
    value: 11_000,
    value_max: null,
    qualifier: 'about',
    status: 'actual',
    as_of: '2020-12-01',
    earliest: '2020-12-01',
    latest: '2020-12-01',
  } as const;
  const names = { series: new Map([['rsm-strength', 'Resolute Support strength']]), forces: new Map() };
  expect(
    numberedEntries({ count: 1, figures: [figure] }, { ...names, view: DEFAULT_VIEW }, ENGLISH),
  ).toMatchObject([
    {
      name: 'about 11,000, 1 December 2020',
      detail: 'Resolute Support strength, RSM, actual',
      href: '/figures/kdq2hx4p',
    },
  ]);
});
