import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { accessionEvents } from './accession-events';

const ledger = loadLedger();
const events = accessionEvents(ledger);
const members = [...ledger.forces.values()].filter(({ memberSince }) => memberSince !== null);

/** How often a name stands among the names of a list in words. */
const namedIn = (text: string, name: string) => text.split(/, | and /).filter((part) => part === name).length;

describe('the events of accession', () => {
  it('name each of the 32 members once, on its day', () => {
    expect(members).toHaveLength(32);
    for (const { name, memberSince } of members) {
      const naming = events.filter(
        ({ label, note }) => namedIn(note, name) + namedIn(label.replace(/ joins?$/, ''), name) === 1,
      );
      expect(naming.map(({ date }) => date.edtf)).toEqual([memberSince]);
    }
  });

  it('are one a day, in the order of time', () => {
    const days = events.map(({ date }) => date.edtf);
    expect(days).toEqual([...new Set(members.map(({ memberSince }) => memberSince))].sort());
  });

  it.each([
    ['1949-04-04', '12 states sign the North Atlantic Treaty'],
    ['1952-02-18', 'Greece and Türkiye join'],
    ['1955-05-06', 'Germany joins'],
    ['1999-03-12', 'Czechia, Hungary and Poland join'],
    ['2024-03-07', 'Sweden joins'],
  ])('say of %s: %s', (day, label) => {
    expect(events.find(({ date }) => date.edtf === day)?.label).toBe(label);
  });

  it('each name a document of the ledger', () => {
    expect(events.filter(({ source }) => !ledger.sources.has(source))).toEqual([]);
  });
});
