import { expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { Figure } from '@/lib/model/figure';
import { inDocumentOrder } from './document-order';

const [any] = loadLedger().figures as [Figure, ...Figure[]];
const ordered = (...locators: string[]) =>
  inDocumentOrder(locators.map((locator) => ({ ...any, locator }))).map(({ locator }) => locator);

test.each([
  ['pages by number', ['page 10', 'page 9, table 2', 'page 9'], ['page 9', 'page 9, table 2', 'page 10']],
  [
    'the headline first',
    ['article body', 'headline', 'paragraph 3'],
    ['headline', 'article body', 'paragraph 3'],
  ],
  [
    'tables by their month',
    ['September 2010: row A', 'April 2010: row A', 'March 2010: row A', 'December 2009: row A'],
    ['December 2009: row A', 'March 2010: row A', 'April 2010: row A', 'September 2010: row A'],
  ],
  [
    'ordinals with numbers',
    ['3rd paragraph', 'paragraph 2', '1st paragraph'],
    ['1st paragraph', 'paragraph 2', '3rd paragraph'],
  ],
  ['what has no place last', ['', 'page 2'], ['page 2', '']],
])('orders %s', (_, given, expected) => {
  expect(ordered(...given)).toEqual(expected);
});

test('loses and adds nothing, and keeps the order of what stands in one place', () => {
  for (const [id, figures] of loadLedger().figuresBySource) {
    const inOrder = inDocumentOrder(figures);
    expect(new Set(inOrder), id).toEqual(new Set(figures));
    for (const [index, figure] of inOrder.entries()) {
      const next = inOrder[index + 1];
      if (next && next.locator === figure.locator)
        expect(figures.indexOf(figure)).toBeLessThan(figures.indexOf(next));
    }
  }
});
