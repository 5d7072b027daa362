import { describe, expect, it } from 'vitest';
import { ENGLISH } from '@/lib/text/catalogues';
import { easedText } from './eased-text';
import type { View } from './view';

describe('what a nearer view lets go of', () => {
  it.each([
    ['the range', { from: '1990', to: '1991', status: ['planned'] }, { status: ['planned'] }, 'all years'],
    ['one end', { to: '1991' }, {}, 'all years'],
    ['two choices', { from: '1990', status: ['planned'] }, {}, 'all years, any status'],
    [
      'the preferred ones',
      { figures: 'preferred', force: ['DEU'] },
      { force: ['DEU'] },
      'all figures, not the preferred alone',
    ],
    ['a day', { known: '2001-01-01' }, { known: '2020-12-01' }, 'as known on 1 December 2020'],
  ] satisfies [string, Partial<View>, Partial<View>, string][])('%s', (_what, view, nearest, words) => {
    expect(easedText(view, nearest, ENGLISH)).toBe(words);
  });
});
