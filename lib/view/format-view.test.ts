import { describe, expect, it } from 'vitest';
import { formatView, withoutOwn } from './format-view';
import { DEFAULT_VIEW, PARAMETERS, UNDERSTOOD, type View } from './view';

const view = (choices: Partial<View>): View => ({ ...DEFAULT_VIEW, ...choices });

describe('the query of a view', () => {
  it.each([
    ['nothing for the usual view', {}, ''],
    ['one choice', { known: '2020-12-01' }, 'known=2020-12-01'],
    ['ids joined by ~', { force: ['DEU', 'NATO-EUROPE-CANADA'] }, 'force=DEU~NATO-EUROPE-CANADA'],
    ['the charts in the order of the reader', { charts: ['b', 'a'] }, 'charts=b~a'],
    [
      'five choices in their one order, whatever order they were made in',
      { events: 'off', v: '2026-11-23', to: '2012', force: ['USA'], from: '2009' },
      'force=USA&from=2009&to=2012&v=2026-11-23&events=off',
    ],
  ] satisfies [string, Partial<View>, string][])('is %s', (_what, choices, query) => {
    expect(formatView(view(choices))).toBe(query);
  });

  it('has the parameters in the order of the contract', () => {
    expect(PARAMETERS.join(' ')).toBe(
      'charts series force place status source topic from to known v figures at tab scale events later',
    );
  });

  it('keeps a text that holds signs of its own whole', () => {
    const query = formatView(view({ from: 'a&b=c d+e#%' }));
    expect(new URLSearchParams(query).get('from')).toBe('a&b=c d+e#%');
  });
});

describe('what an address understands', () => {
  it.each(Object.entries(UNDERSTOOD))(
    '%s: known parameters, in the order of links, each once',
    (_name, list) => {
      expect(PARAMETERS.filter((parameter) => list.some((understood) => understood === parameter))).toEqual(
        list,
      );
    },
  );
});

describe('a view without what a chart chooses by itself', () => {
  const own: Partial<View> = { series: ['a', 'b'], figures: 'all', from: '2001', to: null };

  it.each([
    ['drops what says the same', { series: ['a', 'b'], figures: 'all', from: '2001' }, {}],
    ['keeps what says another thing', { series: ['a'], figures: 'preferred', from: '2002' }, undefined],
    ['keeps what the chart has no choice for', { force: ['USA'], known: '2020-12-01' }, undefined],
    ['keeps an end that the chart leaves open', { to: '2021' }, undefined],
  ] satisfies [string, Partial<View>, Partial<View> | undefined][])(
    '%s',
    (_what, choices, left = choices) => {
      expect(withoutOwn(view(choices), own)).toEqual(view(left));
    },
  );
});
