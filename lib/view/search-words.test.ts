import { expect, test } from 'vitest';
import { numberOf, searchWords } from './search-words';

test.each([
  ['8,448', [], [8448]],
  ['8.448', [], [8448]],
  ['8\u202f448 Kabul', ['kabul'], [8448]],
  ['1’200’000', [], [1_200_000]],
  ['8448', ['8448'], []],
  ['8 448', ['8', '448'], []],
  ['8,44', ['8', '44'], []],
  ['R40,682', ['r40', '682'], []],
  ['Türkiye TÜRKIYE 2,500', ['turkiye'], [2500]],
] as const)('%s', (text, words, numbers) => {
  expect(searchWords(text)).toEqual({ words, numbers, own: [] });
});

test.each([
  ['=448', [], [448]],
  ['kabul =8,448', ['kabul'], [8448]],
  ['=8448 8,448', [], [8448]],
  ['=448a', ['448a'], []],
] as const)('%s asks for the figure’s own number', (text, words, own) => {
  expect(searchWords(text)).toMatchObject({ words, own });
});

test.each([
  ['8448', 8448],
  ['448a', null],
  ['', null],
])('the number of the word %s', (word, number) => {
  expect(numberOf(word)).toBe(number);
});
