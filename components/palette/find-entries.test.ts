import { describe, expect, it } from 'vitest';
import { type EntryKind, toEntry } from './entry';
import { findEntries } from './find-entries';

const entry = (kind: EntryKind, name: string, more = '') =>
  toEntry({ kind, name, detail: '', href: `/${name}`, more });

const ENTRIES = [
  entry('page', 'Sources'),
  entry('chart', 'Germany in Afghanistan'),
  entry('chart', 'ISAF by nation', 'isaf-by-nation'),
  entry('force', 'Germany', 'DEU'),
  entry('force', 'Türkiye', 'TUR'),
  entry('source', 'Deutsche Welle', 'Germany’s Heiko Maas hopes'),
  ...Array.from({ length: 9 }, (_, index) => entry('source', `NATO placemat ${index}`)),
];

const names = (query: string) =>
  findEntries(ENTRIES, query).flatMap(({ entries }) => entries.map(({ name }) => name));

describe('a search by name', () => {
  it.each([
    ['deu', ['Germany', 'Deutsche Welle']],
    ['turkiye', ['Türkiye']],
    ['afgh germ', ['Germany in Afghanistan']],
    ['maas', ['Deutsche Welle']],
    ['zzz', []],
  ])('%s', (query, found) => {
    expect(names(query)).toEqual(found);
  });

  it('puts the kind with the best entry first', () => {
    expect(findEntries(ENTRIES, 'isaf')[0]?.kind).toBe('chart');
    expect(findEntries(ENTRIES, 'sources')[0]?.kind).toBe('page');
  });

  it('says how many there are where not all are listed', () => {
    const [group] = findEntries(ENTRIES, 'placemat');
    expect(group?.count).toBe(9);
    expect(group?.entries).toHaveLength(6);
  });

  it('lists pages and charts before anything is asked', () => {
    expect(findEntries(ENTRIES, ' ').map(({ kind, count }) => [kind, count])).toEqual([
      ['page', 1],
      ['chart', 2],
    ]);
  });
});
