import { describe, expect, it } from 'vitest';
import { FILE_PARAMETERS, formatFile, parseFile, USUAL_FILE } from './file-choices';

const read = (query: string) => parseFile(new URLSearchParams(query), FILE_PARAMETERS);

describe('what a query says of a file', () => {
  it('is the usual one where it says nothing, or says what is usual', () => {
    expect(read('force=USA')).toEqual({ file: USUAL_FILE, problems: [] });
    expect(read('shape=long&excel=off')).toEqual({ file: USUAL_FILE, problems: [] });
  });

  it.each(['shape=wide', 'excel=on', 'shape=wide&excel=on'])('comes back as it was said: %s', (query) => {
    const { file, problems } = read(query);
    expect(problems).toEqual([]);
    expect(formatFile(file)).toBe(query);
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
    expect(parseFile(new URLSearchParams('shape=tall&excel=on'), ['excel'])).toEqual({
      file: { shape: 'long', excel: 'on' },
      problems: [],
    });
  });
});
