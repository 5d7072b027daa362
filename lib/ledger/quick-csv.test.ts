import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickCsv } from './quick-csv';

/** What the library makes of a text; null where it refuses it. */
function byLibrary(text: string): string[][] | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

// Mostly the signs that matter, so that short texts meet every case.
const anyCsv = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', 'b', ' ', 'é', '\u2028') });

describe('quickCsv', () => {
  it('reads any text as the library does, or leaves it to the library', () => {
    fc.assert(
      fc.property(anyCsv, (text) => {
        const quick = quickCsv(text);
        if (quick !== null) expect(quick).toEqual(byLibrary(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('reads all that is written with the same number of cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', ' ') });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
        expect(quickCsv(`${text}\n`)).toEqual(rows);
      }),
    );
  });

  it.each(['data', 'data/figures', 'data/versions'])('reads every table in %s', (folder) => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      expect(quickCsv(text), name).toEqual(byLibrary(text));
    }
  });

  it.each([
    ['CRLF', 'a\r\nb\r\n'],
    ['a quote inside a cell', 'a,b\nc"d,e\n'],
    ['text behind a closing quote', 'a,b\n"c"d,e\n'],
    ['a quote that is not closed', 'a,b\n"c,d\n'],
    ['too few cells', 'a,b\nc\n'],
    ['an empty line', 'a,b\n\nc,d\n'],
  ])('leaves %s to the library', (_, text) => {
    expect(quickCsv(text)).toBeNull();
  });
});
