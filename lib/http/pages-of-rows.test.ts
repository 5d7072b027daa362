import { describe, expect, it } from 'vitest';
import { pageLinks } from './pages-of-rows';

const links = (query: string, count: number | null = 100) =>
  pageLinks(new URL(`http://muster.test/api/v1/figures.csv?${query}`), count);

describe('the pages of rows', () => {
  it.each([
    ['force=DEU~USA&limit=40', ['</api/v1/figures.csv?force=DEU~USA&limit=40&offset=40>; rel="next"']],
    [
      'limit=40&offset=40',
      [
        '</api/v1/figures.csv?limit=40&offset=80>; rel="next"',
        '</api/v1/figures.csv?limit=40&offset=0>; rel="prev"',
      ],
    ],
    ['limit=40&offset=80', ['</api/v1/figures.csv?limit=40&offset=40>; rel="prev"']],
    ['limit=100', []],
    ['limit=0', []],
    ['', []],
  ])('of %s lead on and back', (query, expected) => {
    expect(links(query)).toEqual(expected);
  });

  it('are none where nothing is counted', () => {
    expect(links('limit=10', null)).toEqual([]);
  });
});
