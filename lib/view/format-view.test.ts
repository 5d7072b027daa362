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
      'charts title id series force place status source kind topic from to known v figures at tab scale events later q',
    );
  });

  it.each([
    ['words', 'The winter of 2020-21', 'title=The+winter+of+2020-21'],
    ['signs of a query', 'a&b=c+d#e%', 'title=a%26b%3Dc%2Bd%23e%25'],
    ['markup', '<b onclick="x">', 'title=%3Cb+onclick%3D%22x%22%3E'],
    ['what chat programs read as markup', '*a* _b_ ~c~', 'title=%2Aa%2A+%5Fb%5F+%7Ec%7E'],
    ['what they cut off an address', 'Why? (Now!).', 'title=Why%3F+%28Now%21%29%2E'],
    ['a hyphen at its end', 'from 2001-', 'title=from+2001%2D'],
    ['letters of other scripts', 'Zürich', 'title=Z%C3%BCrich'],
    ['half a letter, which no address can hold', 'a\ud800', 'title=a%EF%BF%BD'],
  ])('escapes in a title %s, and nothing is lost', (_what, title, query) => {
    expect(formatView(view({ title }))).toBe(query);
    expect(new URLSearchParams(query).get('title')).toBe(title.replace('\ud800', '\ufffd'));
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
