import { expect, it } from 'vitest';
import { ENGLISH } from '@/lib/text/catalogues';
import { filterText } from './list-text';

it.each([
  ['q', 'kabul airport', null, '“kabul airport”'],
  ['id', '1', null, '1 named figure'],
  ['id', '12', null, '12 named figures'],
  ['force', 'DEU', 'Germany', 'Germany'],
  ['status', 'planned', null, 'Planned'],
  ['kind', 'think-tank', null, 'Think tank'],
  ['topic', 'reform', null, 'Reform'],
  ['range', '2020/2020', null, '2020'],
  ['range', '2009-12/2012', null, 'December 2009 to 2012'],
  ['range', '2009/', null, 'From 2009'],
  ['range', '/2012-03-01', null, 'Until 1 March 2012'],
  ['known', '2020-12-01', null, 'Known on 1 December 2020'],
  ['figures', 'preferred', null, 'Preferred only'],
])('%s=%s is told as it is read', (parameter, value, name, words) => {
  expect(filterText({ parameter, value, name }, ENGLISH)).toBe(words);
});
