import { expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { pageStands } from './page-stands';

test.each([
  ['/charts/us-afghanistan', true],
  ['/figures/fcvcxxvw', true],
  ['/sources/dw-2020-12-01', true],
  ['/forces/USA', true],
  ['/forces/NATO-EUROPE-CANADA', true],
  ['/series/us-troops-germany', true],
  ['/charts', true],
  ['/forces', true],
  ['/series', true],
  ['/methods', true],
  ['/constructor/x', true],
  ['/charts/nope', false],
  ['/figures/zzzzzzzz', false],
  ['/figures/constructor', false],
  ['/sources/', false],
  ['/forces/XXX', false],
  ['/forces/usa', false],
  ['/series/nope', false],
  ['/sources/%E0%A4%A', false],
])('%s: %s', (pathname, stands) => {
  expect(pageStands(loadLedger(), pathname)).toBe(stands);
});
