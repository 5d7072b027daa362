import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCharts, moved, rangeOf } from './compose';
import type { CatalogueEntry } from './dashboard';

const entry = (slug: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  slug,
  title: `Title of ${slug}`,
  subtitle: '',
  kind: 'timeline',
  own: { figures: 'all', from: null, to: null },
  ...more,
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
