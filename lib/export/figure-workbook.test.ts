import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractOfChart, extractOfLedger } from '@/lib/http/extracts';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartSlug } from '@/lib/model/ids';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { figuresToCsv } from './figure-rows';
import { figuresToXlsx, workbookSheets } from './figure-workbook';
import { linksOf } from './xlsx/sheet-links';
import { toXlsx } from './xlsx/to-xlsx';

const ledger = loadLedger();
const extractOf = (slug: string, view: Partial<View> = {}) => {
  const chart = ledger.charts.get(slug as ChartSlug);
  if (!chart) throw new Error(`No chart ${slug}.`);
  return extractOfChart(ledger, chart, { ...DEFAULT_VIEW, ...view });
};
const drawdown = extractOf('us-drawdown-2020', { known: '2020-12-01' });
const bytes = figuresToXlsx(ledger, drawdown);
const parts = (file: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
const sheet = (name: string) => {
  const found = workbookSheets(ledger, drawdown).find((each) => each.name === name);
  if (!found) throw new Error(`No sheet ${name}.`);
  return found;
};
const records = (name: string) =>
  sheet(name).rows.map((row) =>
    Object.fromEntries(sheet(name).columns.map((column) => [column.name, row[column.from]])),
  );

describe('the workbook of a view', () => {
  it('has five sheets, each with a frozen header and filters over all its rows', () => {
    const sheets = workbookSheets(ledger, drawdown);
    expect(sheets.map(({ name }) => name)).toEqual(['Figures', 'Sources', 'Series', 'Events', 'About']);
    const files = parts(bytes);
    for (const [index, { rows }] of sheets.entries()) {
      const xml = files[`xl/worksheets/sheet${index + 1}.xml`] ?? '';
      expect(/<pane [^>]*>/.exec(xml)?.[0]).toMatch(/ySplit="1" topLeftCell="A2" .*state="frozen"/);
      expect(/<autoFilter ref="A1:[A-Z]+(\d+)"/.exec(xml)?.[1]).toBe(String(rows.length + 1));
    }
  });

  it('has the cells of the CSV in the columns of the CSV', () => {
    const csv: Record<string, string>[] = parse(figuresToCsv(ledger, drawdown.figures, drawdown.version), {
      columns: true,
    });
    expect(csv.length).toBeGreaterThan(20);
    for (const [index, row] of records('Figures').entries()) {
      const asText = Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')]);
      expect(Object.fromEntries(asText)).toMatchObject(csv[index] ?? {});
    }
  });

  it('names every source, series and event that its rows name, and nothing else', () => {
    const ids = (name: string) => records(name).map(({ id }) => id);
    const named = [
      ...records('Figures').flatMap(({ source, via }) => [source, via]),
      ...records('Events').map(({ source }) => source),
    ];
    expect(ids('Sources').sort()).toEqual([...new Set(named.filter(Boolean))].sort());
    expect(ids('Series')).toEqual(['us-troops-afghanistan']);
    expect(ids('Events')).toContain('doha-agreement');
  });

  it('shows a reader of a past day no event that came later', () => {
    expect(records('Events').every(({ earliest }) => String(earliest) <= '2020-12-01')).toBe(true);
  });

  it('says what it is: view, version, citation, licence, address', () => {
    const about = Object.fromEntries(records('About').map(({ what, says }) => [what, says]));
    expect(about).toMatchObject({
      Title: 'The cut of the winter 2020–21',
      Figures: drawdown.figures.length,
      'View: known': '2020-12-01',
      Version: '2026-11-23',
      'Text of the licence': 'https://creativecommons.org/licenses/by/4.0/',
      Address: '/charts/us-drawdown-2020?known=2020-12-01&v=2026-11-23',
    });
    expect(about['Left out as published later']).toBeGreaterThan(0);
    expect(about.Citation).toContain('data version 2026-11-23');
  });

  it('is the same bytes every time, dated to its version', async () => {
    const again = figuresToXlsx(ledger, extractOf('us-drawdown-2020', { known: '2020-12-01' }));
    expect(Buffer.compare(bytes, again)).toBe(0);
    const core = parts(bytes)['docProps/core.xml'];
    expect(core).toContain('2026-11-23T00:00:00Z</dcterms:created>');
    expect(core).toContain('2026-11-23T00:00:00Z</dcterms:modified>');
  });

  it('a view of no figures keeps its headers', async () => {
    const empty = extractOf('us-drawdown-2020', { force: ['ISL'] });
    expect(workbookSheets(ledger, empty)[0]?.rows).toEqual([]);
    const xml = parts(figuresToXlsx(ledger, empty))['xl/worksheets/sheet1.xml'];
    expect(xml?.match(/<row /g)).toHaveLength(1);
  });

  it('of the whole ledger has every figure', () => {
    const whole = workbookSheets(ledger, extractOfLedger(ledger, DEFAULT_VIEW));
    const named = [
      ...ledger.figures.flatMap(({ source, via }) => (via ? [source, via] : [source])),
      ...[...ledger.events.values()].map(({ source }) => source),
    ];
    expect(whole.map(({ rows }) => rows.length).slice(0, 4)).toEqual([4888, new Set(named).size, 58, 51]);
  });
});

describe('a cell', () => {
  const facts = { title: 'Test', description: '', day: '2026-11-23' };
  const column = (kind: 'plain' | 'day' | 'day-only' | 'link') => ({ name: kind, kind, from: 0 });
  const write = (kind: Parameters<typeof column>[0], cell: string | number | null) => {
    const file = toXlsx([{ name: 'S', columns: [column(kind)], rows: [[cell]] }], facts);
    return parts(file);
  };
  const cellOf = (files: Record<string, string>) =>
    /<c r="A2"[^>]*>(.*?)<\/c>|<c r="A2"[^>]*\/>/.exec(files['xl/worksheets/sheet1.xml'] ?? '')?.[0] ?? null;

  it.each(['=1+1', '=HYPERLINK("http://example.org")', '+49', '-3', '@SUM(A1)', "'=1"])(
    'that begins like a formula is text: %j',
    async (text) => {
      const files = write('plain', text);
      expect(cellOf(files)).toMatch(/ t="s"/);
      expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f');
      expect(files['xl/sharedStrings.xml']).toContain(`>${text.replace(/"/g, '&quot;')}</t>`);
    },
  );

  it.each([
    ['a number', 'plain', 4500, '<v>4500</v>'],
    ['zero', 'plain', 0, '<v>0</v>'],
    ['a day', 'day', '2020-12-01', '<v>44166</v>'],
    ['the first day that all spreadsheets count alike', 'day', '1900-03-01', '<v>61</v>'],
    ['a date that is a day', 'day-only', '2021-01-15', '<v>44211</v>'],
  ] as const)('%s is stored as a number', async (_what, kind, cell, stored) => {
    const found = cellOf(write(kind, cell));
    expect(found).toContain(stored);
    expect(found).not.toContain('t="s"');
  });

  it.each([
    ['missing', 'plain', null],
    ['empty', 'plain', ''],
    ['a month, where only days stand', 'day-only', '2020-12'],
    ['an approximate day, where only days stand', 'day-only', '2021-01-15~'],
    ['a day before 1900, where only days stand', 'day-only', '1899-12-31'],
  ] as const)('%s is no cell', async (_what, kind, cell) => {
    expect(cellOf(write(kind, cell))).toBe(null);
  });

  it('a day that spreadsheets cannot count stays text', async () => {
    expect(cellOf(write('day', '1899-12-31'))).toMatch(/ t="s"/);
  });

  it('an address of the web is a live link, and no other text is', async () => {
    const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
    const address = 'https://example.org/a?b=1&c=2#:~:text=4%2C500';
    expect(write('link', address)[rels]).toContain(`Target="${address.replace('&', '&amp;')}"`);
    for (const text of [
      'github:owner/name path',
      'javascript:alert(1)',
      `https://example.org/${'x'.repeat(2100)}`,
    ])
      expect(write('link', text)).not.toHaveProperty([rels]);
  });

  it('more links than Excel opens stay addresses in words', () => {
    const rows = Array.from({ length: 65_540 }, (_, index) => [`https://example.org/${index}`]);
    const links = linksOf([column('link')], rows);
    expect(links).toHaveLength(65_530);
    expect(links.at(-1)).toEqual({ row: 65_529, column: 0, target: 'https://example.org/65529' });
  });
});
