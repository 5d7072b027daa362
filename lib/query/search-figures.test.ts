import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { highOf, lowOf } from '@/lib/model/quantity';
import { wordsOf } from '@/lib/view/search-words';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { forgivenIn } from './search-figures';
import { selectFigures } from './select-figures';

const ledger = loadLedger();
const search = (q: string) => selectFigures(ledger, { ...DEFAULT_VIEW, q }).figures;

describe('a search', () => {
  it.each([
    [
      'a word of a series',
      'Resolute',
      ({ series }) => series.startsWith('rsm') || series.includes('resolute'),
    ],
    ['the name of a force', 'germany', () => true],
    ['the publisher of a source', 'Deutsche Welle', ({ source }) => source.startsWith('dw-')],
  ] satisfies [string, string, (figure: (typeof ledger.figures)[number]) => boolean][])(
    'finds %s',
    (_what, q, isMeant) => {
      const found = search(q);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(ledger.figures.length);
      expect(found.some(isMeant)).toBe(true);
    },
  );

  it('finds every figure of a source by its title', () => {
    const found = search('Heiko Maas hopes');
    expect(found.filter(({ source }) => source === 'dw-2020-12-01').length).toBeGreaterThan(3);
  });

  it('finds the same whatever the case, the accents, the order of the words and the signs between them', () => {
    const ids = (q: string) => search(q).map(({ id }) => id);
    expect(ids('TÜRKIYE turkey')).toEqual(ids('turkey, Turkiye'));
    expect(ids('welle deutsche')).toEqual(ids('Deutsche Welle'));
    expect(search('deutsche welle').length).toBeGreaterThan(0);
  });

  it('finds by the beginning of a word', () => {
    expect(search('deutsch wel').length).toBeGreaterThanOrEqual(search('deutsche welle').length);
  });

  it('every word has to stand somewhere: more words, fewer figures', () => {
    const one = new Set(search('germany'));
    const both = search('germany kosovo');
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(one.size);
    expect(both.every((figure) => one.has(figure))).toBe(true);
  });

  it('forgives a slip in a word that stands nowhere, and says what it read', () => {
    expect(search('resolte')).toEqual(search('resolute'));
    expect(forgivenIn(ledger, 'resolte')).toEqual([{ word: 'resolte', read_as: ['resolute'] }]);
  });

  it('forgives a slip too where the word stands only in documents that state no figure', () => {
    const stating = new Set(ledger.figures.map(({ source }) => source));
    const silent = [...ledger.sources.values()].filter(({ id }) => !stating.has(id));
    expect(silent.length).toBeGreaterThan(0);
    expect(forgivenIn(ledger, 'praesent')).toEqual([{ word: 'praesent', read_as: ['present'] }]);
  });

  it('forgives nothing where the word stands as it is written', () => {
    expect(forgivenIn(ledger, 'germany kosovo')).toEqual([]);
  });

  it('never takes one number for another', () => {
    expect(search('99997')).toEqual([]);
    expect(forgivenIn(ledger, '99997')).toEqual([]);
  });

  it.each(['8,448', '8448', '8.448'])('finds the figures with the number %s', (q) => {
    const found = search(q);
    expect(found.length).toBeGreaterThan(0);
    for (const { quantity, note } of found)
      expect(lowOf(quantity) === 8448 || highOf(quantity) === 8448 || /8,?448/.test(note)).toBe(true);
    const stated = ledger.figures.filter(({ quantity }) => lowOf(quantity) === 8448);
    expect(stated.filter((figure) => !found.includes(figure))).toEqual([]);
  });

  it('finds by “=” the figures whose own number it is, and no other', () => {
    const own = ledger.figures.filter(({ quantity }) => lowOf(quantity) === 30 || highOf(quantity) === 30);
    expect(search('=30')).toEqual(own);
    expect(own.length).toBeGreaterThan(0);
  });

  it('finds either end of a range, and a number beside words', () => {
    const range = ledger.figures.find(({ quantity }) => quantity.kind === 'range');
    if (!range) throw new Error('There is no range.');
    expect(search(String(highOf(range.quantity)))).toContain(range);
    expect(search(String(lowOf(range.quantity)))).toContain(range);
    expect(search('resolute 11,000').length).toBeGreaterThan(0);
    expect(search('kosovo 8,448')).toEqual([]);
  });

  it('of signs alone is a search for nothing in particular', () => {
    expect(wordsOf('— … !')).toEqual([]);
    expect(search('— … !')).toHaveLength(ledger.figures.length);
  });
});
