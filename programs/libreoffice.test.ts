import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { figuresToCsv } from '@/lib/export/figure-rows';
import { figuresToXlsx, workbookSheets } from '@/lib/export/figure-workbook';
import { RECORD_TABLES } from '@/lib/export/record-tables';
import { toXlsx } from '@/lib/export/xlsx/to-xlsx';
import { extractOfChart, extractOfLedger } from '@/lib/http/extracts';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartSlug } from '@/lib/model/ids';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { findLibreOffice } from './find-libreoffice';
import { type OpenedCell, type OpenedSheet, openWorkbook } from './open-workbook';

const office = findLibreOffice();
const ledger = loadLedger();

/** Rows by the names in the header. */
function records(sheet: OpenedSheet | undefined): Record<string, OpenedCell | null>[] {
  const [header = [], ...rows] = sheet?.rows ?? [];
  return rows.map((row) =>
    Object.fromEntries(header.map((cell, index) => [cell?.value ?? '', row[index] ?? null])),
  );
}

const NUMBERS = ['value', 'value_max'];
const DAYS = ['earliest', 'latest', 'recorded', 'version'];
const LINKS = ['url', 'passage_url', 'read_at'];
const isDay = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date);

/** What a cell must be, by the column and the cell of the CSV. */
function expected(column: string, cell: string): OpenedCell | null {
  if (cell === '') return null;
  const type = NUMBERS.includes(column) ? 'float' : DAYS.includes(column) ? 'date' : 'string';
  return { type, value: cell, link: LINKS.includes(column) && /^https?:/.test(cell) ? cell : null };
}

describe.each([
  ['of the whole ledger', extractOfLedger(ledger, DEFAULT_VIEW)],
  [
    'of a chart on a past day',
    extractOfChart(
      ledger,
      ledger.charts.get('us-drawdown-2020' as ChartSlug) ?? ledger.catalogue.charts[0] ?? never(),
      { ...DEFAULT_VIEW, known: '2020-12-01' },
    ),
  ],
])('LibreOffice opens the workbook %s', (_what, extract) => {
  const book = openWorkbook(office, figuresToXlsx(ledger, extract));

  it('and finds in it what the CSV has, cell by cell, numbers as numbers and days as days', () => {
    const csv: Record<string, string>[] = parse(figuresToCsv(ledger, extract.figures, extract.version), {
      columns: true,
    });
    const opened = records(book.get('Figures'));
    expect(opened).toHaveLength(csv.length);
    for (const [index, row] of csv.entries()) {
      for (const [column, cell] of Object.entries(row)) {
        expect(opened[index]?.[column], `${column} of ${row.id}`).toEqual(expected(column, cell));
      }
    }
  });

  it('and beside each EDTF date the real date, where it is a day', () => {
    for (const row of records(book.get('Figures'))) {
      for (const column of ['as_of', 'published']) {
        const edtf = row[column]?.value ?? '';
        const day = isDay(edtf) ? { type: 'date', value: edtf, link: null } : null;
        expect(row[`${column}_day`], `${row.id?.value}: ${edtf}`).toEqual(day);
      }
    }
  });

  it('and finds the other tables and the sheet about it', () => {
    expect([...book.keys()]).toEqual(['Figures', 'Sources', 'Series', 'Events', 'About']);
    const sources = records(book.get('Sources'));
    expect(sources.map(({ id }) => id?.value)).toEqual(extract.sources.map(({ id }) => id));
    for (const row of RECORD_TABLES.sources.select(ledger, DEFAULT_VIEW)) {
      const opened = sources.find(({ id }) => id?.value === row.id);
      for (const column of opened ? RECORD_TABLES.sources.columns : [])
        expect(opened?.[column]?.value ?? '', `${column} of ${row.id}`).toBe(
          String(row[column as keyof typeof row] ?? ''),
        );
    }
    const about = new Map(records(book.get('About')).map(({ what, says }) => [what?.value, says]));
    expect(about.get('Figures')).toMatchObject({ type: 'float', value: String(extract.figures.length) });
    expect(about.get('Text of the licence')?.link).toBe('https://creativecommons.org/licenses/by/4.0/');
  });

  it('and filters over every row of every sheet, and no formula anywhere', () => {
    for (const { name, rows } of workbookSheets(ledger, extract)) {
      const sheet = book.get(name);
      expect(sheet?.filtered, name).toMatch(new RegExp(`^A1:${name}\\.[A-Z]+${rows.length + 1}$`));
      expect(sheet?.rows.flat().filter((cell) => cell?.type === 'formula')).toEqual([]);
    }
  });
});

it('text that other programs trip over arrives as it went', () => {
  const texts = [
    '=1+1',
    '+49 30',
    '-3',
    '@SUM(A1)',
    '1e5',
    '0012',
    '2020-12-01',
    'TRUE',
    '#N/A',
    ' two  spaces ',
    'a\nb',
    'tab\tbed',
    '<b>&amp;"',
    '_x0041_',
    '😀 żółć',
    "'quoted",
    '1,000',
  ];
  const columns = [{ name: 'text', kind: 'plain' as const, from: 0 }];
  const file = toXlsx([{ name: 'S', columns, rows: texts.map((text) => [text]) }], {
    title: '',
    description: '',
    day: '2026-11-23',
  });
  const opened = records(openWorkbook(office, file).get('S')).map(({ text }) => text);
  expect(opened).toEqual(texts.map((value) => ({ type: 'string', value, link: null })));
});

function never(): never {
  throw new Error('The catalogue has no chart.');
}
