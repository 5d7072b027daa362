import { describe, expect, it } from 'vitest';
import { LIST, LIST_COLUMNS } from './list-choices';
import { direction, isSortable, nextSort } from './list-sort';

describe('pressing the head of a column', () => {
  it.each(['value', 'as_of', 'published'] as const)('shows the most or the newest %s first', (column) => {
    const once = nextSort(null, column);
    expect(direction(once, column)).toBe('descending');
    expect(direction(nextSort(once, column), column)).toBe('ascending');
  });

  it('of names begins with A', () => {
    expect(direction(nextSort(null, 'force'), 'force')).toBe('ascending');
  });

  it.each(LIST_COLUMNS.filter(isSortable))('of %s three times is the order of the ledger again', (column) => {
    const once = nextSort(null, column);
    const twice = nextSort(once, column);
    expect(once).not.toEqual(twice);
    expect(nextSort(twice, column)).toBeNull();
    // Every order that a press makes can stand in a link.
    for (const sort of [once, twice]) {
      expect(LIST.parse(new URLSearchParams(LIST.format({ ...LIST.usual, sort }))).choices.sort).toEqual(
        sort,
      );
    }
  });

  it('takes the place of an order by something else, or by two things', () => {
    expect(nextSort(['force_name'], 'value')).toEqual(['-value']);
    expect(nextSort(['force_name', '-value'], 'force')).toEqual(['force_name']);
    expect(direction(['force_name', '-value'], 'force')).toBe('none');
  });
});
