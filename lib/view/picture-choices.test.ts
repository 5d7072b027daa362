import { describe, expect, it } from 'vitest';
import { PICTURE } from './picture-choices';

const read = (query: string) => PICTURE.parse(new URLSearchParams(query));

describe('what a query says of a picture', () => {
  it('is the usual one where it says nothing', () => {
    expect(read('force=USA')).toEqual({ choices: PICTURE.usual, problems: [] });
  });

  it.each([
    'width=320',
    'width=2400&height=360',
    'height=2400&theme=dark',
    'title=off',
    'width=720&theme=dark&title=off',
  ])('comes back as it was said: %s', (query) => {
    const { choices, problems } = read(query);
    expect(problems).toEqual([]);
    expect(PICTURE.format(choices)).toBe(query);
  });

  it.each([
    ['width=319', 'width', '320 to 2400'],
    ['width=2401', 'width', '320 to 2400'],
    ['width=', 'width', '320 to 2400'],
    ['width=1e3', 'width', '320 to 2400'],
    ['width=720.5', 'width', '320 to 2400'],
    ['width=-720', 'width', '320 to 2400'],
    ['height=359', 'height', '360 to 2400'],
    ['height=99999999999', 'height', '360 to 2400'],
    ['width=720&width=720', 'width', '320 to 2400'],
    ['theme=blue', 'theme', 'light'],
    ['title=yes', 'title', 'on'],
  ])('is refused, with what is allowed: %s', (query, parameter, allowed) => {
    const { problems } = read(query);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ parameter });
    expect(problems[0]?.allowed).toContain(allowed);
  });
});
