import fc from 'fast-check';
import { LinkifyIt } from 'linkify-it';
import { find } from 'linkifyjs';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { STATUSES } from '@/lib/model/lists';
import { chartUrl, homeUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, UNDERSTOOD, type View } from '@/lib/view/view';
import { anyView } from './any-view';
import { vocabularyOf } from './vocabulary';

const ledger = loadLedger();
const vocabulary = vocabularyOf(ledger);

const ORIGIN = 'https://muster.example.org';

describe('a link in a mail or a chat', () => {
  const linkify = new LinkifyIt();
  const found = (text: string) => ({
    'linkify-it': linkify.match(text)?.map(({ url }) => url),
    linkifyjs: find(text, 'url').map(({ value }) => value),
  });

  it.each([
    ['alone', (link: string) => link],
    ['at the end of a sentence', (link: string) => `See ${link}.`],
    ['in the middle of one', (link: string) => `Is ${link}, as they say, right?`],
    ['in brackets', (link: string) => `The chart (${link}) says so`],
    ['in angle brackets', (link: string) => `<${link}>`],
    ['in quotes', (link: string) => `They call it "${link}"!`],
    ['on a line of its own', (link: string) => `Look:\n${link}\nYours`],
  ])('is found whole %s', (_where, write) => {
    const slug = fc.constantFrom(...ledger.charts.keys());
    fc.assert(
      fc.property(anyView, slug, (view, chart) => {
        for (const link of [ORIGIN + homeUrl(view), ORIGIN + chartUrl(chart, view)]) {
          expect(found(write(link))).toEqual({ 'linkify-it': [link], linkifyjs: [link] });
        }
      }),
    );
  });
});

describe('the longest link to one chart', () => {
  const longest = (ids: Iterable<string>) => [...ids].sort((a, b) => b.length - a.length);
  const day = '2020-12-01';
  /** The longest choice of each parameter. */
  const choicesOf = (series: readonly string[]): Partial<View> => ({
    series: longest(series).slice(0, 1),
    force: longest(vocabulary.force).slice(0, 1),
    place: longest(vocabulary.place).slice(0, 1),
    source: longest(vocabulary.source).slice(0, 1),
    status: longest(STATUSES).slice(0, 1) as View['status'],
    from: day,
    to: day,
    known: day,
    v: day,
    figures: 'preferred',
    at: day,
    tab: 'table',
    scale: 'log',
    events: 'off',
    later: 'on',
  });

  it.each([...ledger.charts.values()])(
    'has fewer than 200 characters with any five choices: $slug',
    (chart) => {
      const bare = chartUrl(chart.slug).length;
      const lengths = Object.entries(choicesOf(chart.series))
        .map(([name, value]) => chartUrl(chart.slug, { ...DEFAULT_VIEW, [name]: value }).length - bare)
        .sort((a, b) => b - a);
      expect(lengths).toHaveLength(UNDERSTOOD.chart.length);
      const five = lengths.slice(0, 5).reduce((sum, length) => sum + length, 0);
      expect(ORIGIN.length + bare + five).toBeLessThan(200);
    },
  );

  it('has fewer than 200 with five forces', () => {
    const force = longest(vocabulary.force).slice(0, 5);
    for (const slug of ledger.charts.keys()) {
      expect((ORIGIN + chartUrl(slug, { ...DEFAULT_VIEW, force })).length).toBeLessThan(200);
    }
  });
});
