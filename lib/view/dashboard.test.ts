import { describe, expect, it } from 'vitest';
import { type CatalogueEntry, chartsOf, isComposed, panelView, withCharts } from './dashboard';
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
