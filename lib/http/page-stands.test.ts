import { expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { pageStands } from './page-stands';

test.each([
  ['/charts/us-afghanistan', true],
  ['/figures/fcvcxxvw', true],
  ['/sources/dw-2020-12-01', true],
  ['/charts', true],
  ['/methods', true],
  ['/constructor/x', true],
  ['/charts/nope', false],
  ['/figures/zzzzzzzz', false],
  ['/figures/constructor', false],
  ['/sources/', false],
  ['/sources/%E0%A4%A', false],
])('%s: %s', (pathname, stands) => {
  expect(pageStands(loadLedger(), pathname)).toBe(stands);
});
