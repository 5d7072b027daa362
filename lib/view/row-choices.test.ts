import { describe, expect, it } from 'vitest';
import { FIGURE_CSV, FIGURE_JSON } from './row-choices';

const parse = (query: string) => FIGURE_JSON.parse(new URLSearchParams(query));

describe('which rows are sent', () => {
  it('is all of them where nothing is said', () => {
    expect(parse('').choices).toEqual({ sort: null, limit: null, offset: 0, fields: null, facets: null });
  });

  it('is read from the query and written back', () => {
    const query = 'sort=-value~as_of&limit=10&offset=20&fields=id~value&facets=force~status';
    const { choices, problems } = parse(query);
    expect(problems).toEqual([]);
    expect(choices).toEqual({
      sort: ['-value', 'as_of'],
      limit: 10,
      offset: 20,
      fields: ['id', 'value'],
      facets: ['force', 'status'],
    });
    expect(FIGURE_JSON.format(choices)).toBe(query);
  });

  it.each([
    ['limit=-1', 'limit', '0 to 100000'],
    ['limit=1e9', 'limit', '0 to 100000'],
    ['limit=1000000000', 'limit', '0 to 100000'],
    ['limit=', 'limit', '0 to 100000'],
    ['limit=10&limit=20', 'limit', '0 to 100000'],
    ['limit=0x10', 'limit', '0 to 100000'],
    ['limit=١٠', 'limit', '0 to 100000'],
    ['offset=1.5', 'offset', '0 to 10000000'],
    ['sort=colour', 'sort', '-value'],
    ['sort=value,as_of', 'sort', 'as_of'],
    ['sort=--value', 'sort', '-value'],
    ['sort=', 'sort', 'value'],
    ['fields=id~', 'fields', 'value'],
    ['fields=__proto__', 'fields', 'value'],
    ['facets=colour', 'facets', 'force'],
  ])('%s is refused, and what is allowed is said', (query, parameter, allowed) => {
    const { problems } = parse(query);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ parameter, allowed: expect.arrayContaining([allowed]) });
  });

  it('columns are those of the format', () => {
    const query = new URLSearchParams('fields=publisher');
    expect(FIGURE_CSV.parse(query).problems).toEqual([]);
    expect(FIGURE_JSON.parse(query).problems).toHaveLength(1);
  });
});
