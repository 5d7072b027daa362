import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA_TABLES } from '@/lib/model/columns/tables';
import { dataReadme, madeParts } from './data-readme';

const text = readFileSync('data/README.md', 'utf8');

const EACH = Object.entries(DATA_TABLES).flatMap(([table, { columns }]) =>
  columns.map((column) => ({ name: `${table}.${column.name}`, table, column })),
);

describe('data/README.md', () => {
  it('is up to date (npm run data:schema)', () => {
    expect(text).toBe(dataReadme(text));
  });

  it('has the columns of every table', () => {
    expect([...madeParts(text)].sort()).toEqual([...Object.keys(DATA_TABLES), 'files'].sort());
  });

  it.each(EACH)('$name stands with its meaning, a good and a bad example', ({ table, column }) => {
    const { name, meaning, good, bad, why } = column;
    const [, part = ''] = text.split(`<!-- made: ${table} -->`);
    const row = part.split('\n').find((line) => line.startsWith(`| \`${name}\` | ${meaning}`));
    expect(row).toContain(`\`${good}\``);
    expect(row).toContain(`\`${bad}\`: ${why}`);
  });

  it('is made anew where a cell was edited by hand', () => {
    expect(dataReadme(text.replace('`fcvcxxvw`', '`something`'))).toBe(text);
  });

  it('names no table that there is not', () => {
    expect(() => dataReadme('<!-- made: colours -->\n<!-- end -->')).toThrow('colours');
  });
});
