import { describe, expect, it } from 'vitest';
import { chartShareable, dashboardShareable, figureShareable } from './shareable';
import { DEFAULT_VIEW, type View } from './view';

const view = (choices: Partial<View>): View => ({ ...DEFAULT_VIEW, ...choices });
const version = '2026-11-23';

describe('what is shared of a chart', () => {
  const chart = { slug: 'nato-members', title: 'NATO members', version };

  it('is the newest and this version, as a page and as an embed, the picture of the view and its citation', () => {
    expect(chartShareable(chart, view({ from: '2009' }))).toEqual({
      title: 'NATO members',
      version,
      newest: '/charts/nato-members?from=2009',
      pinned: '/charts/nato-members?from=2009&v=2026-11-23',
      embed: {
        newest: '/embed/charts/nato-members?from=2009',
        pinned: '/embed/charts/nato-members?from=2009&v=2026-11-23',
      },
      picture: {
        png: '/api/v1/charts/nato-members.png?from=2009',
        svg: '/api/v1/charts/nato-members.svg?from=2009',
      },
      citations: [
        { form: 'APA', url: '/api/v1/cite/nato-members.txt?from=2009' },
        { form: 'Chicago', url: '/api/v1/cite/nato-members.txt?from=2009&style=chicago' },
        { form: 'BibTeX', url: '/api/v1/cite/nato-members.bib?from=2009' },
        { form: 'RIS', url: '/api/v1/cite/nato-members.ris?from=2009' },
        { form: 'CSL-JSON', url: '/api/v1/cite/nato-members.json?from=2009' },
      ],
    });
  });

  it('of an older version is that version, and still the newest', () => {
    const { newest, pinned, embed, picture } = chartShareable(chart, view({ v: version, scale: 'log' }));
    expect([newest, pinned]).toEqual([
      '/charts/nato-members?scale=log',
      '/charts/nato-members?v=2026-11-23&scale=log',
    ]);
    expect(embed?.newest).toBe('/embed/charts/nato-members?scale=log');
    expect(picture?.png).toBe('/api/v1/charts/nato-members.png?v=2026-11-23&scale=log');
  });
});

it('what is shared of a figure is its two links and its citation', () => {
  const figure = figureShareable({ id: 'bg6pzme4', title: '2,500', version }, view({ v: version }));
  expect(figure.citations[2]).toEqual({ form: 'BibTeX', url: '/api/v1/cite/bg6pzme4.bib?v=2026-11-23' });
  expect(figure).toMatchObject({
    newest: '/figures/bg6pzme4',
    pinned: '/figures/bg6pzme4?v=2026-11-23',
    embed: null,
    picture: null,
  });
});

it('what is shared of a dashboard is its two links', () => {
  const charts = view({ charts: ['nato-2030', 'kfor'], title: 'Two of them' });
  expect(dashboardShareable({ title: 'Two of them', version }, charts)).toMatchObject({
    newest: '/?charts=nato-2030~kfor&title=Two+of+them',
    pinned: '/?charts=nato-2030~kfor&title=Two+of+them&v=2026-11-23',
    embed: null,
    picture: null,
    citations: [],
  });
});
