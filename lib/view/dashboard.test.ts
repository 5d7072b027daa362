import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CatalogueEntry,
  chartsOf,
  findCharts,
  isComposed,
  moved,
  panelView,
  rangeOf,
  withCharts,
} from './dashboard';
import { DEFAULT_VIEW, type View } from './view';

const entry = (slug: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  slug,
  title: `Title of ${slug}`,
  subtitle: '',
  kind: 'timeline',
  own: { figures: 'all', from: null, to: null },
  ...more,
});
const view = (choices: Partial<View>): View => ({ ...DEFAULT_VIEW, ...choices });
const HOME = ['a', 'b', 'c'];

describe('the charts of a dashboard', () => {
  it('are the home set where the view names none', () => {
    expect(chartsOf(DEFAULT_VIEW, HOME)).toEqual(HOME);
    expect(chartsOf(view({ charts: ['c'] }), HOME)).toEqual(['c']);
  });

  it('are left out of the link where they are the home set in its order, and only then', () => {
    const from = view({ charts: ['c'], title: 'Ours' });
    expect(withCharts(from, ['a', 'b', 'c'], HOME)).toEqual(view({ title: 'Ours' }));
    expect(withCharts(from, ['b', 'a', 'c'], HOME).charts).toEqual(['b', 'a', 'c']);
    expect(withCharts(from, ['a', 'b'], HOME).charts).toEqual(['a', 'b']);
  });

  it.each([
    ['charts', { charts: ['a'] }, true],
    ['a title', { title: 'Ours' }, true],
    ['a range alone', { from: '2009' }, false],
    ['nothing', {}, false],
  ] satisfies [string, Partial<View>, boolean][])('with %s', (_what, choices, composed) => {
    expect(isComposed(view(choices))).toBe(composed);
  });
});

describe('a chart moved', () => {
  it.each([
    ['down', 'a', 1, 'bacd'],
    ['to the end', 'a', 3, 'bcda'],
    ['up', 'd', 2, 'abdc'],
    ['to the top', 'd', 0, 'dabc'],
    ['nowhere', 'b', 1, 'abcd'],
    ['beyond the end', 'b', 9, 'acdb'],
    ['beyond the top', 'b', -1, 'bacd'],
  ])('%s', (_where, slug, place, order) => {
    expect(moved([...'abcd'], slug, place).join('')).toBe(order);
  });

  it('keeps every chart once, stands where it was put, and comes back', () => {
    const charts = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(charts, fc.nat(), fc.nat(), (slugs, which, where) => {
        const from = which % slugs.length;
        const place = where % slugs.length;
        const slug = slugs[from] ?? '';
        const there = moved(slugs, slug, place);
        expect([...there].sort()).toEqual([...slugs].sort());
        expect(there[place]).toBe(slug);
        expect(moved(there, slug, from)).toEqual(slugs);
      }),
    );
  });
});

describe('what one chart of a dashboard shows', () => {
  const shared = view({
    charts: ['x'],
    title: 'Ours',
    from: '2009',
    to: '2012',
    known: '2020-12-01',
    figures: 'all',
  });

  it('is the shared range and day, without what it draws by itself', () => {
    expect(panelView(entry('x'), shared)).toEqual(
      view({ from: '2009', to: '2012', known: '2020-12-01', figures: null }),
    );
    expect(panelView(entry('x', { own: { figures: 'preferred', from: '2009', to: null } }), shared)).toEqual(
      view({ to: '2012', known: '2020-12-01', figures: 'all' }),
    );
  });

  it('is not the shared range for statements, which have no axis of time', () => {
    expect(panelView(entry('x', { kind: 'statements' }), shared)).toEqual(view({ known: '2020-12-01' }));
  });
});

describe('the range of several charts', () => {
  const [early, late] = [
    entry('e', { own: { figures: 'all', from: '1949', to: '2020-05' } }),
    entry('l', { own: { figures: 'all', from: '2001', to: '2021' } }),
  ];

  it('is from the first beginning to the last end', () => {
    expect(rangeOf([late, early])).toEqual({ from: '1949-01-01', to: '2021-12-31' });
  });

  it('takes no account of statements and of charts that say none', () => {
    const statements = entry('s', { kind: 'statements', own: { figures: 'all', from: '1900', to: '2100' } });
    expect(rangeOf([late, statements, entry('n')])).toEqual({ from: '2001-01-01', to: '2021-12-31' });
    expect(rangeOf([statements])).toEqual({ from: null, to: null });
  });
});

describe('a chart by its words', () => {
  const catalogue = [
    entry('us-germany', { title: 'US troops in Germany', subtitle: 'By year' }),
    entry('kfor', { title: 'KFOR', subtitle: 'Troops in Kosovo, café' }),
  ];

  it.each([
    ['', ['us-germany', 'kfor']],
    ['  ', ['us-germany', 'kfor']],
    ['germany', ['us-germany']],
    ['TROOPS kosovo', ['kfor']],
    ['cafe', ['kfor']],
    ['us-germany', ['us-germany']],
    ['prussia', []],
  ])('"%s"', (asked, slugs) => {
    expect(findCharts(catalogue, asked).map(({ slug }) => slug)).toEqual(slugs);
  });
});
