import { describe, expect, it } from 'vitest';
import { readTitle } from './dashboard-title';

describe('the title of a dashboard', () => {
  it.each([
    ['words', 'Afghanistan, winter 2020–21', 'Afghanistan, winter 2020–21'],
    ['markup, which is the text that it is', '<b>1 & 2</b>', '<b>1 & 2</b>'],
    ['spaces at its ends and in a row', '  The   cut ', 'The cut'],
    ['letters of two signs, composed', 'Zu\u0308rich', 'Z\u00fcrich'],
    ['letters of right-to-left scripts', 'أفغانستان', 'أفغانستان'],
    ['exactly eighty characters', 'x'.repeat(80), 'x'.repeat(80)],
    ['eighty characters of two units each', '🪖'.repeat(80), '🪖'.repeat(80)],
    ['nothing', '', null],
    ['spaces alone', '   ', null],
  ])('reads %s', (_what, value, title) => {
    expect(readTitle(value)).toEqual({ title });
  });

  it.each([
    ['one character too many', 'x'.repeat(81), 'It has 81 characters; a title has at most 80.'],
    ['far too many', 'x'.repeat(10_000), 'It has 10000 characters; a title has at most 80.'],
    ['a line end', 'one\ntwo', 'It holds a character that cannot be seen (U+000A).'],
    [
      'a mark that turns the text round',
      'safe \u202e evil',
      'It holds a character that cannot be seen (U+202E).',
    ],
  ])('refuses %s', (_what, value, message) => {
    expect(readTitle(value)).toMatchObject({ message });
  });
});
