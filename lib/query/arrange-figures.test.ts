import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { Figure } from '@/lib/model/figure';
import { lowOf } from '@/lib/model/quantity';
import { SORT_KEYS, type Sort } from '@/lib/view/row-sort';
import { arrangeFigures } from './arrange-figures';

const ledger = loadLedger();
const { figures } = ledger;
const arranged = (sort: readonly Sort[] | null, limit: number | null = null, offset = 0) =>
  arrangeFigures(ledger, figures, { sort, limit, offset });

describe('the order of rows', () => {
  it('is that of the ledger where nothing is said', () => {
    expect(arranged(null)).toEqual(figures);
  });

  it('is by number from the least, or turned round from the most', () => {
    const up = arranged(['value']).map(({ quantity }) => lowOf(quantity));
    expect(up).toEqual([...up].sort((a, b) => a - b));
    const down = arranged(['-value']).map(({ quantity }) => lowOf(quantity));
    expect(down).toEqual([...down].sort((a, b) => b - a));
  });

  it.each(SORT_KEYS)(
    'by %s is stable: ties stay in the order of the ledger, and no figure is lost',
    (key) => {
      const place = new Map(figures.map((figure, index) => [figure, index]));
      const once = arranged([key]);
      expect(new Set(once).size).toBe(figures.length);
      const twice = arrangeFigures(ledger, once, { sort: [key], limit: null, offset: 0 });
      expect(twice).toEqual(once);
      const ties = arranged(['status']).filter(({ status }) => status === 'planned');
      const places = ties.map((figure) => place.get(figure) ?? -1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  it.each([
    ['force_name', ({ force }: Figure) => ledger.forces.get(force)?.name],
    ['series_title', ({ series }: Figure) => ledger.series.get(series)?.title],
    ['publisher', ({ source }: Figure) => ledger.sources.get(source)?.publisher],
  ] as const)(
    'by %s is that of the names that readers see, whatever their case and accents',
    (key, nameOf) => {
      const names = arranged([key]).map((figure) => nameOf(figure) ?? '');
      const compare = new Intl.Collator('en', { sensitivity: 'base' }).compare;
      const first = names.filter((name) => /^[\p{L} ]+$/u.test(name));
      expect(first).toEqual([...first].sort(compare));
      expect(new Set(first).size).toBeGreaterThan(10);
    },
  );

  it('what is missing comes last, either way', () => {
    for (const sort of ['place', '-place'] as const) {
      const places = arranged([sort]).map(({ place }) => place);
      const first = places.indexOf(null);
      expect(first).toBeGreaterThan(0);
      expect(places.slice(first).every((place) => place === null)).toBe(true);
    }
  });

  it('a second key decides among equals of the first', () => {
    const rows = arranged(['force', '-value']);
    for (const [index, row] of rows.entries()) {
      const next = rows[index + 1];
      if (!next) break;
      if (row.force === next.force) expect(lowOf(row.quantity)).toBeGreaterThanOrEqual(lowOf(next.quantity));
      else expect(row.force < next.force).toBe(true);
    }
  });
});

describe('pages of rows', () => {
  it('put together are all rows, each once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 700, max: 3000 }),
        fc.constantFrom('-value', 'published', 'id'),
        (size, sort) => {
          const pages = Array.from({ length: Math.ceil(figures.length / size) }, (_, page) =>
            arranged([sort as Sort], size, page * size),
          );
          expect(pages.flat()).toEqual(arranged([sort as Sort]));
        },
      ),
      { numRuns: 6 },
    );
  });

  it('beyond the end are empty, and so are pages of none', () => {
    expect(arranged(null, 10, figures.length)).toEqual([]);
    expect(arranged(null, 0)).toEqual([]);
  });
});
