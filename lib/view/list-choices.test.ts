import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIST, LIST_COLUMNS, type ListChoices, MOST_CHOSEN } from './list-choices';

const parse = (query: string) => LIST.parse(new URLSearchParams(query));
const id = fc
  .array(fc.constantFrom(...'abcdefghjkmnpqrstvwxyz'), { minLength: 8, maxLength: 8 })
  .map((letters) => letters.join(''));

describe('how the list is shown', () => {
  it('is the usual way where nothing is said, and then stands in no address', () => {
    expect(parse('')).toEqual({ choices: LIST.usual, problems: [] });
    expect(LIST.format(LIST.usual)).toBe('');
  });

  it('is written into an address and read back from it', () => {
    const choices = fc.record<ListChoices>({
      sort: fc.constantFrom(null, ['-value'] as const, ['force_name', '-as_of'] as const),
      offset: fc.nat(5000),
      columns: fc.option(fc.uniqueArray(fc.constantFrom(...LIST_COLUMNS), { minLength: 1 }), { nil: null }),
      open: fc.option(id, { nil: null }),
      chosen: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 5 }), { nil: null }),
    });
    fc.assert(
      fc.property(choices, (given) => {
        expect(parse(LIST.format(given))).toEqual({ choices: given, problems: [] });
      }),
    );
  });

  it.each([
    ['open=fcvcxxv', 'open', 'is no id of a figure'],
    ['open=fcvcxxvw~cndqaz4s', 'open', 'is no id of a figure'],
    ['chosen=fcvcxxvw~', 'chosen', 'joined by ~'],
    ['columns=as_of~colour', 'columns', '"colour" is not a choice here'],
    ['sort=note', 'sort', '"note" is not a choice here'],
    ['offset=-1', 'offset', 'no whole number'],
  ])('refuses %s and says why', (query, parameter, message) => {
    const { choices, problems } = parse(query);
    expect(choices).toEqual(LIST.usual);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ parameter });
    expect(problems[0]?.message).toContain(message);
  });

  it('takes as many chosen figures as an address bears, and no more', () => {
    const ids = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        [...String(index).padStart(8, '0')].map((digit) => 'abcdefghjk'[Number(digit)]).join(''),
      );
    expect(parse(`chosen=${ids(MOST_CHOSEN).join('~')}`).choices.chosen).toHaveLength(MOST_CHOSEN);
    expect(parse(`chosen=${ids(MOST_CHOSEN + 1).join('~')}`).problems).toHaveLength(1);
  });
});
