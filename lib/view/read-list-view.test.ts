import { expect, it } from 'vitest';
import type { Vocabulary } from './parse-view';
import { readListView } from './read-list-view';

const VOCABULARY: Vocabulary = {
  charts: new Set(),
  id: new Set(['fcvcxxvw', 'cndqaz4s']),
  series: new Set(['kfor-strength']),
  force: new Set(['DEU']),
  place: new Set(['XKX']),
  source: new Set(['dw-2020-12-01']),
  v: new Set(['2026-11-23']),
};
const read = (query: string) => readListView(new URLSearchParams(query), VOCABULARY);

it('the view and how it is shown are read from one address', () => {
  const { view, choices, problems } = read(
    'force=DEU&q=kabul&sort=-value&columns=value~as_of&open=fcvcxxvw&chosen=cndqaz4s&figures=all',
  );
  expect(problems).toEqual([]);
  expect(view).toMatchObject({ force: ['DEU'], q: 'kabul', figures: null });
  expect(choices).toMatchObject({
    sort: ['-value'],
    columns: ['value', 'as_of'],
    open: 'fcvcxxvw',
    chosen: ['cndqaz4s'],
  });
});

it.each([
  ['open=zzzzzzzz', 'open', 'zzzzzzzz'],
  ['chosen=fcvcxxvw~zzzzzzzz', 'chosen', 'zzzzzzzz'],
  ['scale=log', 'scale', 'no meaning at this address'],
  ['colour=red', 'colour', 'no parameter'],
])('%s is told, and the rest is shown', (query, parameter, words) => {
  const { problems, choices } = read(`${query}&sort=id`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ parameter });
  expect(problems[0]?.message).toContain(words);
  expect(choices.sort).toEqual(['id']);
  expect(choices.open).toBeNull();
});
