import { describe, expect, it } from 'vitest';
import { CHART_FILE, TABLE_FILE } from './file-choices';

const read = (query: string) => CHART_FILE.parse(new URLSearchParams(query));

describe('what a query says of a file', () => {
  it('is the usual one where it says nothing, or says what is usual', () => {
    expect(read('force=USA')).toEqual({ choices: CHART_FILE.usual, problems: [] });
    expect(read('shape=long&excel=off')).toEqual({ choices: CHART_FILE.usual, problems: [] });
  });

  it.each(['shape=wide', 'excel=on', 'shape=wide&excel=on'])('comes back as it was said: %s', (query) => {
    const { choices, problems } = read(query);
    expect(problems).toEqual([]);
    expect(CHART_FILE.format(choices)).toBe(query);
  });

  it.each([
    ['shape=tall', 'shape', ['long', 'wide']],
    ['shape=', 'shape', ['long', 'wide']],
    ['shape=wide&shape=wide', 'shape', ['long', 'wide']],
    ['excel=true', 'excel', ['on', 'off']],
  ])('is refused, with what is allowed: %s', (query, parameter, allowed) => {
    expect(read(query).problems).toEqual([expect.objectContaining({ parameter, allowed })]);
  });

  it('is not read where it has no meaning', () => {
    expect(TABLE_FILE.parse(new URLSearchParams('shape=tall&excel=on'))).toEqual({
      choices: { excel: 'on' },
      problems: [],
    });
  });
});
