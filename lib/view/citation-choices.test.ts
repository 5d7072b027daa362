import { describe, expect, it } from 'vitest';
import { CITATION_FILE, CITATION_TEXT } from './citation-choices';

const read = (query: string) => CITATION_TEXT.parse(new URLSearchParams(query));

describe('what a query says of a citation', () => {
  it('is the usual one where it says nothing', () => {
    expect(read('force=USA')).toEqual({ choices: { style: 'apa', retrieved: null }, problems: [] });
  });

  it.each(['style=chicago', 'retrieved=2026-11-25', 'style=chicago&retrieved=2028-02-29'])(
    'comes back as it was said: %s',
    (query) => {
      const { choices, problems } = read(query);
      expect(problems).toEqual([]);
      expect(CITATION_TEXT.format(choices)).toBe(query);
    },
  );

  it.each([
    ['style=mla', 'style', 'chicago'],
    ['style=apa&style=apa', 'style', 'apa'],
    ['retrieved=today', 'retrieved', '2026-11-25'],
    ['retrieved=2026-11', 'retrieved', '2026-11-25'],
    ['retrieved=2026-02-29', 'retrieved', '2026-11-25'],
  ])('is refused, with what is allowed: %s', (query, parameter, allowed) => {
    expect(read(query).problems).toEqual([
      expect.objectContaining({ parameter, allowed: expect.arrayContaining([allowed]) }),
    ]);
  });

  it('has no style where programs read it', () => {
    expect(CITATION_FILE.parameters).toEqual(['retrieved']);
  });
});
