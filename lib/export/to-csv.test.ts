import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './to-csv';

const read = (csv: string) => parse(csv, { record_delimiter: '\r\n' }) as string[][];

describe('CSV', () => {
  it('is RFC 4180: CRLF, quotes doubled, empty for null', () => {
    const rows = [
      ['plain', 1],
      ['with, comma', null],
      ['say "so"', 0],
      ['two\nlines', -5],
    ];
    expect(toCsv(['a', 'b'], rows)).toBe(
      'a,b\r\nplain,1\r\n"with, comma",\r\n"say ""so""",0\r\n"two\nlines",-5\r\n',
    );
  });

  it('a table without rows keeps its header', () => {
    expect(toCsv(['a', 'b'], [])).toBe('a,b\r\n');
  });

  it.each(['=1+1', '+49', '-3', '@cmd', '\tx', '\rx'])('%j cannot start a formula', (cell) => {
    expect(read(toCsv(['a'], [[cell]]))[1]).toEqual([`'${cell}`]);
  });

  it('comes back as it went, whatever the text', () => {
    // A formula is made harmless (above), a row separator of the library refused (below), a byte-order mark is no text.
    const changed = ['=', '+', '-', '@', '\t', '\r'];
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((cell) => !changed.some((start) => cell.startsWith(start)))
      .filter((cell) => !cell.includes('\u001e') && !cell.includes('\ufeff'));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1 }), (rows) => {
        expect(read(toCsv(['a', 'b', 'c'], rows)).slice(1)).toEqual(rows);
      }),
    );
  });

  it('a cell with line breaks stays one cell', () => {
    for (const cell of ['a\nb', 'a\rb', 'a\r\nb', '\n'])
      expect(read(toCsv(['a', 'b'], [[cell, 'x']]))[1]).toEqual([cell, 'x']);
  });

  it('a cell with the separator of the library is a fault, not two rows', () => {
    expect(() => toCsv(['a'], [['one\u001etwo']])).toThrow(/U\+001E/);
  });
});
