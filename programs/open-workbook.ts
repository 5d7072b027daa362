import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A cell as LibreOffice understood it. */
export interface OpenedCell {
  readonly type: 'string' | 'float' | 'date' | 'formula';
  /** Text as it stands, a number's digits, a date as ISO day. */
  readonly value: string;
  /** Where a click leads. */
  readonly link: string | null;
}

export interface OpenedSheet {
  readonly rows: readonly (readonly (OpenedCell | null)[])[];
  /** The cells that the filters of the header cover, as LibreOffice names them. */
  readonly filtered: string | null;
}

/** Opens a workbook with LibreOffice and reads what it made of it, by way of its own flat XML. */
export function openWorkbook(office: string, xlsx: Uint8Array): ReadonlyMap<string, OpenedSheet> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-office-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), xlsx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [
      profile,
      '--headless',
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, 'book.xlsx'),
    ];
    execFileSync(office, args, { stdio: 'ignore', timeout: 200_000 });
    return readFlat(readFileSync(join(folder, 'book.fods'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readFlat(xml: string): ReadonlyMap<string, OpenedSheet> {
  const filters = new Map(
    [...xml.matchAll(/<table:database-range [^>]*table:target-range-address="([^".]+)\.([^"]+)"[^>]*>/g)]
      .filter(([tag]) => tag.includes('display-filter-buttons="true"'))
      .map(([, sheet = '', range = '']) => [sheet, range]),
  );
  const tables = xml.matchAll(/<table:table table:name="([^"]+)".*?<\/table:table>/gs);
  return new Map(
    [...tables].map(([table, name = '']) => [
      name,
      { rows: readRows(table), filtered: filters.get(name) ?? null },
    ]),
  );
}

function readRows(table: string): (OpenedCell | null)[][] {
  const rows = [...table.matchAll(/<table:table-row[^>]*?(?:\/>|>(.*?)<\/table:table-row>)/gs)];
  const cells = rows.map(([, row = '']) => readCells(row));
  while (cells.at(-1)?.length === 0) cells.pop();
  return cells;
}

function readCells(row: string): (OpenedCell | null)[] {
  const cells = [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
    ([, attributes = '', content = '']) => {
      const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
      const cell = readCell(attributes, content);
      // LibreOffice fills its sheets up to the last column there could be.
      return cell === null && repeated > 1000 ? [] : Array.from({ length: repeated }, () => cell);
    },
  );
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells;
}

function readCell(attributes: string, content: string): OpenedCell | null {
  const type = /office:value-type="(\w+)"/.exec(attributes)?.[1];
  if (type === undefined) return null;
  const link = /xlink:href="([^"]*)"/.exec(content)?.[1];
  const value =
    type === 'string' ? plainText(content) : (/office:(?:date-)?value="([^"]*)"/.exec(attributes)?.[1] ?? '');
  const isFormula = attributes.includes('table:formula');
  return {
    type: isFormula ? 'formula' : (type as OpenedCell['type']),
    value,
    link: link === undefined ? null : unescaped(link),
  };
}

/** Paragraphs are lines; runs of spaces and tabs are elements of their own. */
function plainText(content: string): string {
  const lines = [...content.matchAll(/<text:p[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)].map(([, line = '']) => line);
  return unescaped(
    lines
      .join('\n')
      .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
      .replace(/<text:tab\/>/g, '\t')
      .replace(/<text:line-break\/>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    return name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? whole);
  });
}
