import { expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ForceCode } from '@/lib/model/ids';
import { accessionEvents } from '@/lib/query/accession-events';
import { ENGLISH, wordsOf } from '@/lib/text/catalogues';
import type { NamedKind } from '@/lib/text/name-text';
import { ledgerInEnglish, ledgerInWords } from './ledger-in-words';

const ledger = loadLedger();

test.each(['de', 'fr'] as const)('%s names all that the data names', (language) => {
  const say = wordsOf(language);
  const unnamed = (kind: NamedKind, ids: Iterable<string>) =>
    [...ids].filter((id) => say.names[kind]?.[id] === undefined).map((id) => `${kind} ${id}`);
  expect([
    ...unnamed('series', ledger.series.keys()),
    ...unnamed('force', ledger.forces.keys()),
    ...unnamed('place', ledger.places.keys()),
    ...unnamed('event', ledger.events.keys()),
    ...unnamed(
      'event',
      accessionEvents(ledger).map(({ id }) => id),
    ),
    ...unnamed(
      'break',
      ledger.breaks.map(({ words }) => words),
    ),
    ...unnamed('chartTitle', ledger.charts.keys()),
    ...unnamed('chartSubtitle', ledger.charts.keys()),
    ...unnamed(
      'headline',
      ledger.catalogue.headlines.map(({ figure }) => figure),
    ),
  ]).toEqual([]);
});

test('names are of the language, and all else is the ledger', () => {
  const german = ledgerInWords(ledger, wordsOf('de'));
  expect(german.forces.get('DEU' as ForceCode)?.name).toBe('Deutschland');
  expect(german.figures).toBe(ledger.figures);
  expect(german.sources).toBe(ledger.sources);
  expect(german.series.size).toBe(ledger.series.size);
  expect(ledgerInWords(ledger, wordsOf('de'))).toBe(german);
});

test('English is the ledger itself, and is found again from every language', () => {
  expect(ledgerInWords(ledger, ENGLISH)).toBe(ledger);
  expect(ledgerInEnglish(ledgerInWords(ledger, wordsOf('fr')))).toBe(ledger);
  expect(ledgerInEnglish(ledger)).toBe(ledger);
});
