import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { linksOf } from './links';

const ledger = loadLedger();
const links = (name: string) => linksOf({ name, ledger, view: { ...DEFAULT_VIEW, known: '2020-12-01' } });
const newest = ledger.newest.date;

describe('the links of an answer', () => {
  it('name the licence, the description, and the address to cite: the view, pinned', () => {
    expect(links('figures.csv')).toEqual(
      expect.arrayContaining([
        '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
        '</api>; rel="service-doc"; type="text/html"',
        `</api/v1/figures.csv?known=2020-12-01&v=${newest}>; rel="cite-as"`,
        '</api/v1/figures.csv?known=2020-12-01>; rel="latest-version"',
      ]),
    );
  });

  it.each(['openapi.json', 'diff.json'])('of %s name no version: its address takes none', (name) => {
    const told = linksOf({ name, ledger, view: DEFAULT_VIEW });
    expect(told.filter((link) => /cite-as|version/.test(link))).toEqual([]);
    expect(told.some((link) => link.includes('rel="license"'))).toBe(true);
  });

  it('name the same view in the other formats, and no other thing', () => {
    const alternates = links('charts/nato-members.svg').filter((link) => link.includes('rel="alternate"'));
    expect(alternates).toContain(
      '</api/v1/charts/nato-members.json?known=2020-12-01>; rel="alternate"; type="application/json"',
    );
    expect(alternates.some((link) => link.includes('.svg'))).toBe(false);
    expect(alternates.every((link) => link.startsWith('</api/v1/charts/nato-members.'))).toBe(true);
  });

  it('name the version before, where there is one', () => {
    const first = { ...ledger.newest, date: '2000-01-01' } as typeof ledger.newest;
    const two = { ...ledger, versions: [first, ledger.newest] };
    expect(linksOf({ name: 'forces.json', ledger: two, view: DEFAULT_VIEW })).toContain(
      '</api/v1/forces.json?v=2000-01-01>; rel="predecessor-version"',
    );
    const only = { ...ledger, versions: [ledger.newest] };
    const told = linksOf({ name: 'forces.json', ledger: only, view: DEFAULT_VIEW });
    expect(told.some((link) => link.includes('predecessor'))).toBe(false);
  });

  it.each(['figures.csv', 'sources.csv', 'breaks.csv'])(
    'of %s lead to what describes its columns',
    (name) => {
      expect(links(name)).toContain(
        '</api/v1/figures.csv-metadata.json>; rel="describedby"; type="application/csvm+json"',
      );
      const pinned = linksOf({ name, ledger, view: { ...DEFAULT_VIEW, v: newest } });
      expect(pinned).toContain(
        `</api/v1/figures.csv-metadata.json?v=${newest}>; rel="describedby"; type="application/csvm+json"`,
      );
      expect(links('figures.json').some((link) => link.includes('describedby'))).toBe(false);
    },
  );

  it('are one line of plain signs', () => {
    for (const link of links('figures/fcvcxxvw')) expect(link).toMatch(/^[\x20-\x7e]+$/);
  });
});
