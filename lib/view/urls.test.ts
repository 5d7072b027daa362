import { describe, expect, it } from 'vitest';
import {
  chartDataUrl,
  chartFileUrl,
  chartUrl,
  citeUrl,
  embedUrl,
  figureApiUrl,
  figuresApiUrl,
  figureUrl,
  homeUrl,
  sourceUrl,
} from './urls';
import { DEFAULT_VIEW, type View } from './view';

/** A view that chooses something everywhere. */
const EVERYTHING: View = {
  charts: ['us-afghanistan', 'nato-members'],
  title: 'Ours',
  id: ['fcvcxxvw'],
  series: ['us-troops-afghanistan'],
  force: ['USA'],
  place: ['AFG'],
  status: ['planned'],
  source: ['dw-2020-12-01'],
  kind: ['press'],
  topic: ['afghanistan'],
  from: '2009',
  to: '2012',
  known: '2020-12-01',
  v: '2026-11-23',
  figures: 'all',
  at: '2011',
  tab: 'table',
  scale: 'log',
  events: 'off',
  later: 'on',
  q: 'kabul airport',
};

const FILTERS = 'series=us-troops-afghanistan&force=USA&place=AFG&status=planned&source=dw-2020-12-01';
const CLOCKS = 'from=2009&to=2012&known=2020-12-01&v=2026-11-23';

describe('an address', () => {
  it.each([
    ['the dashboard', homeUrl, '/'],
    ['a chart', (view?: View) => chartUrl('nato-members', view), '/charts/nato-members'],
    ['an embedded chart', (view?: View) => embedUrl('nato-members', view), '/embed/charts/nato-members'],
    ['a figure', (view?: View) => figureUrl('bg6pzme4', view), '/figures/bg6pzme4'],
    ['a source', (view?: View) => sourceUrl('dw-2020-12-01', view), '/sources/dw-2020-12-01'],
    [
      'the data of a chart',
      (view?: View) => chartDataUrl('nato-members', view),
      '/api/v1/charts/nato-members.json',
    ],
    [
      'the rows of a chart',
      (view?: View) => chartFileUrl('nato-members', 'csv', view),
      '/api/v1/charts/nato-members.csv',
    ],
    ['the ledger as CSV', (view?: View) => figuresApiUrl('csv', view), '/api/v1/figures.csv'],
    ['the ledger as JSON', (view?: View) => figuresApiUrl('json', view), '/api/v1/figures.json'],
    ['a figure as JSON', (view?: View) => figureApiUrl('bg6pzme4', view), '/api/v1/figures/bg6pzme4'],
  ])('of %s is bare for the usual view', (_what, url, address) => {
    expect(url()).toBe(address);
    expect(url(DEFAULT_VIEW)).toBe(address);
  });

  it.each([
    [
      'the dashboard',
      homeUrl(EVERYTHING),
      `charts=us-afghanistan~nato-members&title=Ours&${CLOCKS}&figures=all&scale=log&events=off`,
    ],
    [
      'a chart',
      chartUrl('x', EVERYTHING),
      `${FILTERS}&${CLOCKS}&figures=all&at=2011&tab=table&scale=log&events=off&later=on`,
    ],
    [
      'an embedded chart',
      embedUrl('x', EVERYTHING, { theme: 'dark' }),
      `${FILTERS}&${CLOCKS}&figures=all&at=2011&tab=table&scale=log&events=off&later=on&theme=dark`,
    ],
    ['a figure', figureUrl('x', EVERYTHING), 'known=2020-12-01&v=2026-11-23'],
    ['a source', sourceUrl('x', EVERYTHING), 'known=2020-12-01&v=2026-11-23'],
    ['the data of a chart', chartDataUrl('x', EVERYTHING), `${FILTERS}&${CLOCKS}&figures=all&at=2011`],
    ['the rows of a chart', chartFileUrl('x', 'csv', EVERYTHING), `${FILTERS}&${CLOCKS}&figures=all`],
    [
      'the ledger',
      figuresApiUrl('csv', EVERYTHING),
      `id=fcvcxxvw&${FILTERS}&kind=press&topic=afghanistan&${CLOCKS}&figures=all&q=kabul+airport`,
    ],
    ['a figure as JSON', figureApiUrl('x', EVERYTHING), 'known=2020-12-01&v=2026-11-23'],
  ])('of %s carries what is understood there and nothing else', (_what, url, query) => {
    expect(url.slice(url.indexOf('?') + 1)).toBe(query);
  });

  it('of an embedded chart says a theme alone, and no theme where the system chooses', () => {
    expect(embedUrl('x', DEFAULT_VIEW, { theme: 'light' })).toBe('/embed/charts/x?theme=light');
    expect(embedUrl('x', DEFAULT_VIEW, { theme: null })).toBe('/embed/charts/x');
  });
});

describe('the address of a citation', () => {
  it.each([
    ['of a figure', citeUrl('bg6pzme4', 'bib'), '/api/v1/cite/bg6pzme4.bib'],
    [
      'of a pinned view, read on a day',
      citeUrl('x', 'ris', { ...DEFAULT_VIEW, from: '2009', v: '2026-11-23' }, { retrieved: '2026-11-25' }),
      '/api/v1/cite/x.ris?from=2009&v=2026-11-23&retrieved=2026-11-25',
    ],
    ['in words', citeUrl('x', 'txt', DEFAULT_VIEW, { style: 'chicago' }), '/api/v1/cite/x.txt?style=chicago'],
    ['in the usual words', citeUrl('x', 'txt', DEFAULT_VIEW, { style: 'apa' }), '/api/v1/cite/x.txt'],
    [
      'for programs, which know no style',
      citeUrl('x', 'json', DEFAULT_VIEW, { style: 'chicago' }),
      '/api/v1/cite/x.json',
    ],
  ])('%s', (_what, url, address) => {
    expect(url).toBe(address);
  });
});
