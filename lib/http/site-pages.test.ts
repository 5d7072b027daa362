import { expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { pageStands } from './page-stands';
import { sitePages } from './site-pages';

const ledger = loadLedger();
const pages = sitePages(ledger);
const paths = pages.map(({ path }) => path);

test('every chart, force, series, document and figure has its page in the sitemap once, withdrawn figures too', () => {
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toHaveLength(
    9 +
      ledger.charts.size +
      ledger.forces.size +
      ledger.series.size +
      ledger.sources.size +
      ledger.figureById.size,
  );
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/figures',
      '/charts/kfor',
      '/forces/DEU',
      '/series/kfor-strength',
      '/sources/dw-2020-12-01',
      '/figures/fcvcxxvw',
    ]),
  );
});

test('it names only pages that stand, without parameters, and fits the protocol', () => {
  expect(paths.filter((path) => path.includes('?'))).toEqual([]);
  // To ask whether a page stands walks through the whole history: a few hundred of them are asked for.
  const some = paths.filter((_, index) => index < 100 || index % 50 === 0);
  expect(some.filter((path) => !pageStands(ledger, path))).toEqual([]);
  // A sitemap holds 50,000 addresses.
  expect(paths.length).toBeLessThan(50_000);
  for (const { changed } of pages) expect(changed).toMatch(/^\d{4}-\d\d-\d\d/);
});
