import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { STATUSES, TOPICS } from '@/lib/model/lists';
import { formatView } from '@/lib/view/format-view';
import { parseView } from '@/lib/view/parse-view';
import { chartUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, PARAMETERS, type View } from '@/lib/view/view';
import { vocabularyOf } from './vocabulary';

const ledger = loadLedger();
const vocabulary = vocabularyOf(ledger);

const orNothing = <T>(choice: fc.Arbitrary<T>) => fc.option(choice, { nil: null });
const some = <T>(all: Iterable<T>) => fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 6 });
const sorted = <T>(all: Iterable<T>) => some(all).map((ids) => ids.sort());
const day = fc
  .date({ min: new Date('1949-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length));
const range = fc
  .tuple(orNothing(date), orNothing(date))
  .map(([a, b]) => (a && b && a > b ? { from: b, to: a } : { from: a, to: b }));

/** Any view that names only what stands in the ledger. */
const anyView: fc.Arbitrary<View> = fc
  .record({
    charts: orNothing(some(vocabulary.charts)),
    series: orNothing(sorted(vocabulary.series)),
    force: orNothing(sorted(vocabulary.force)),
    place: orNothing(sorted(vocabulary.place)),
    status: orNothing(sorted(STATUSES)),
    source: orNothing(sorted(vocabulary.source)),
    topic: orNothing(sorted(TOPICS)),
    known: orNothing(day),
    v: orNothing(fc.constantFrom(...vocabulary.v)),
    figures: fc.constantFrom(null, 'preferred' as const, 'all' as const),
    at: orNothing(date),
    tab: fc.constantFrom(null, 'table' as const),
    scale: fc.constantFrom(null, 'log' as const),
    events: fc.constantFrom(null, 'off' as const),
  })
  .chain((view) => range.map((ends) => ({ ...DEFAULT_VIEW, ...view, ...ends })));

const read = (query: string) => parseView(new URLSearchParams(query), vocabulary, PARAMETERS);

describe('any view of the ledger', () => {
  it('comes back whole from its link', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(formatView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 400 },
    );
  });

  it('has one link, in whatever order its choices and ids are written', () => {
    const written = anyView.chain((view) => {
      const pairs = formatView({ ...view, charts: null })
        .split('&')
        .filter(Boolean);
      const shuffled = pairs.map((pair) => {
        const [name, value = ''] = pair.split('=');
        const ids = value.split('~');
        return fc
          .tuple(fc.shuffledSubarray(ids, { minLength: ids.length }), fc.constantFrom(...ids))
          .map(([order, again]) => `${name}=${[...order, ...(ids.length > 1 ? [again] : [])].join('~')}`);
      });
      return fc
        .tuple(...shuffled)
        .chain((query) => fc.shuffledSubarray(query, { minLength: query.length }))
        .map((query) => ({ query: query.join('&'), link: formatView({ ...view, charts: null }) }));
    });
    fc.assert(
      fc.property(written, ({ query, link }) => {
        expect(formatView(read(query).view)).toBe(link);
      }),
      { numRuns: 200 },
    );
  });

  it('has a link that no mail or chat program breaks: no sign in it needs escaping', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(formatView(view)).toMatch(/^[A-Za-z0-9=&~-]*$/);
      }),
    );
  });

  it('fits into 200 characters for one chart with five choices', () => {
    const one = (ids: Iterable<string>) => fc.constantFrom(...ids).map((id) => [id]);
    const choices = {
      series: one(vocabulary.series),
      force: one(vocabulary.force),
      place: one(vocabulary.place),
      source: one(vocabulary.source),
      status: fc.constantFrom(...STATUSES).map((status) => [status]),
      from: day,
      to: day,
      known: day,
      v: fc.constantFrom(...vocabulary.v),
      figures: fc.constantFrom('preferred' as const, 'all' as const),
      scale: fc.constant('log' as const),
    };
    const five = fc
      .shuffledSubarray(Object.keys(choices) as (keyof typeof choices)[], { minLength: 5, maxLength: 5 })
      .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, choices[name]]))));
    fc.assert(
      fc.property(fc.constantFrom(...ledger.charts.keys()), five, (slug, view) => {
        const address = `https://muster.example.org${chartUrl(slug, { ...DEFAULT_VIEW, ...view })}`;
        expect(address.length).toBeLessThan(200);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the vocabulary', () => {
  it.each([
    ['charts', 'us-drawdown-2020'],
    ['series', 'us-troops-afghanistan'],
    ['force', 'NATO-EUROPE-CANADA'],
    ['place', 'XKX'],
    ['source', 'dw-2020-12-01'],
    ['v', '2026-11-23'],
  ] as const)('of %s holds %s', (list, id) => {
    expect(vocabulary[list]).toContain(id);
    expect(vocabulary[list]).not.toContain('');
  });
});
