import { expect, it } from 'vitest';
import { PREFIXED } from '@/lib/model/languages';
import { PREFIXES } from '@/next.config.js';

it('the server leads the addresses of every language to their pages', () => {
  expect(PREFIXES).toEqual(PREFIXED);
});
