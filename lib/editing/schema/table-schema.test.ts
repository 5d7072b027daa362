import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaFiles } from './table-schema';

const files = schemaFiles();
const readSchema = (name: string) => z.fromJSONSchema(JSON.parse(files.get(name) ?? '{}'));

describe('the schemas for editors', () => {
  it('are those that the model makes (npm run data:schema writes them)', () => {
    expect(readdirSync('public/schema').sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(readFileSync(`public/schema/${name}`, 'utf8'), name).toBe(text);
  });

  it('take the real charts.json, and refuse a kind that there is not', () => {
    const text = readFileSync('data/charts.json', 'utf8');
    const schema = readSchema('charts.json');
    expect(schema.safeParse(JSON.parse(text)).error).toBeUndefined();
    expect(schema.safeParse(JSON.parse(text.replace('"kind": "timeline"', '"kind": "pie"'))).success).toBe(
      false,
    );
  });

  it.each([
    ['places.json', { code: 'AFG', name: 'Afghanistan' }, { code: 'afg', name: 'Afghanistan' }],
    [
      'places.json',
      { code: 'AFG', name: 'Afghanistan' },
      { code: 'AFG', name: 'Afghanistan', colour: 'red' },
    ],
  ])('%s tells a good row from a bad one', (name, good, bad) => {
    const clocks = { recorded: '2026-11-23', withdrawn: '', withdrawn_why: '' };
    const known = Object.keys(JSON.parse(files.get(name) ?? '{}').properties);
    const dated = (row: object) => ({
      ...row,
      ...Object.fromEntries(Object.entries(clocks).filter(([column]) => known.includes(column))),
    });
    expect(readSchema(name).safeParse(dated(good)).error).toBeUndefined();
    expect(readSchema(name).safeParse(dated(bad)).success).toBe(false);
  });

  it('are wired for an editor', () => {
    const { 'json.schemas': wired } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    expect(wired).toContainEqual({ fileMatch: ['/data/charts.json'], url: './public/schema/charts.json' });
  });
});
