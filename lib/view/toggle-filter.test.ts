import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChosen, LIST_FACETS, toggleFilter } from './toggle-filter';
import { DEFAULT_VIEW, type View } from './view';

const view = (choices: Partial<View>): View => ({ ...DEFAULT_VIEW, ...choices });

describe('a value of a facet', () => {
  it.each<[string, Partial<View>, (typeof LIST_FACETS)[number], string, Partial<View>]>([
    ['is chosen', {}, 'force', 'DEU', { force: ['DEU'] }],
    ['stands beside the others, in one order', { force: ['USA'] }, 'force', 'DEU', { force: ['DEU', 'USA'] }],
    ['is taken out', { force: ['DEU', 'USA'] }, 'force', 'USA', { force: ['DEU'] }],
    ['leaves nothing where it was alone', { kind: ['press'], q: 'x' }, 'kind', 'press', { q: 'x' }],
    ['is a year from end to end', {}, 'year', '2020', { from: '2020', to: '2020' }],
    [
      'is another year in place of the first',
      { from: '2019', to: '2019' },
      'year',
      '2020',
      { from: '2020', to: '2020' },
    ],
    [
      'is a year in place of a range',
      { from: '2009', to: '2012-03' },
      'year',
      '2010',
      { from: '2010', to: '2010' },
    ],
    ['is a year that is taken out', { from: '2020', to: '2020' }, 'year', '2020', {}],
  ])('%s', (_what, before, facet, value, after) => {
    expect(toggleFilter(view(before), facet, value)).toEqual(view(after));
  });

  it('that is pressed twice leaves a view without a year as it was', () => {
    const values = fc.constantFrom('2020', 'press', 'DEU', 'actual');
    fc.assert(
      fc.property(fc.constantFrom(...LIST_FACETS), values, (facet, value) => {
        const once = toggleFilter(DEFAULT_VIEW, facet, value);
        expect(isChosen(once, facet, value)).toBe(true);
        expect(toggleFilter(once, facet, value)).toEqual(DEFAULT_VIEW);
      }),
    );
  });
});
