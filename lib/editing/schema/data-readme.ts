import type { Column } from '@/lib/model/columns/column';
import { COLUMN_TYPES } from '@/lib/model/columns/column-types';
import { DATA_TABLES } from '@/lib/model/columns/tables';

/** A part of data/README.md that is made: what stands between two comments that name it. */
const PART = /<!-- made: ([a-z]+) -->\n[\s\S]*?<!-- end -->/g;

/** The text of data/README.md with its made parts anew: the list of files, and the columns of each table. */
export function dataReadme(text: string): string {
  return text.replace(PART, (_, name: string) => `<!-- made: ${name} -->\n${partText(name)}\n<!-- end -->`);
}

/** The made parts that a text has, in its order. */
export function madeParts(text: string): string[] {
  return [...text.matchAll(PART)].map(([, name = '']) => name);
}

function partText(name: string): string {
  if (name === 'files') return filesText();
  const table = Object.entries(DATA_TABLES).find(([each]) => each === name)?.[1];
  if (!table) throw new Error(`data/README.md names the table "${name}", which there is not.`);
  return columnsText(table.columns);
}

function filesText(): string {
  return tableText(
    ['file', 'one row is'],
    Object.values(DATA_TABLES).map(({ file, row }) => [code(file), row]),
  );
}

function columnsText(columns: readonly Column[]): string {
  return tableText(
    ['column', 'meaning', 'good', 'bad'],
    columns.map((column) => [code(column.name), meaningText(column), code(column.good), badText(column)]),
  );
}

function meaningText({ meaning, type, choices, references, required }: Column): string {
  const named = references && `${references.column} in ${code(DATA_TABLES[references.table].file)}`;
  const form = choices.length > 0 ? choices.map(code).join(', ') : (named ?? COLUMN_TYPES[type].words);
  return `${meaning} (${form}${required ? '' : '; may be empty'})`;
}

function badText({ bad, why }: Column): string {
  return `${code(bad)}: ${why}`;
}

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

const code = (text: string) => `\`${text}\``;
const escaped = (cell: string) => cell.replaceAll('|', '\\|');
