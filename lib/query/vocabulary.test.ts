import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { formatView } from '@/lib/view/format-view';
import { migrate } from '@/lib/view/migrations/migrate';
import { parseView } from '@/lib/view/parse-view';
import { PARAMETERS } from '@/lib/view/view';
import { anyView } from './any-view';
import { vocabularyOf } from './vocabulary';

const vocabulary = vocabularyOf(loadLedger());

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
      const pairs = formatView({ ...view, charts: null, title: null, q: null })
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
        .map((query) => ({
          query: query.join('&'),
          link: formatView({ ...view, charts: null, title: null, q: null }),
        }));
    });
    fc.assert(
      fc.property(written, ({ query, link }) => {
        expect(formatView(read(query).view)).toBe(link);
      }),
      { numRuns: 200 },
    );
  });

  it('has a link without any sign that needs escaping, its free text apart', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(formatView({ ...view, title: null, q: null })).toMatch(/^[A-Za-z0-9=&~-]*$/);
        expect(formatView(view)).toMatch(/^[A-Za-z0-9=&~%+-]*$/);
      }),
    );
  });

  it('has a link that no migration changes', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = formatView(view);
        expect([...migrate(new URLSearchParams(query))]).toEqual([...new URLSearchParams(query)]);
      }),
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
