import { expect, it } from 'vitest';
import { ENGLISH } from '@/lib/text/catalogues';
import { changesText } from './changes-text';

it.each([
  [{ added: 3, corrected: 1, withdrawn: 0, rows: 0 }, '3 added, 1 corrected'],
  [{ added: 0, corrected: 0, withdrawn: 2, rows: 1 }, '2 withdrawn; 1 row beside the figures'],
  [{ added: 4888, corrected: 0, withdrawn: 0, rows: 700 }, '4,888 added; 700 rows beside the figures'],
  [{ added: 0, corrected: 0, withdrawn: 0, rows: 2 }, '2 rows beside the figures'],
  [{ added: 0, corrected: 0, withdrawn: 0, rows: 0 }, 'nothing changed'],
])('%o: %s', (counts, words) => {
  expect(changesText(counts, ENGLISH)).toBe(words);
});
