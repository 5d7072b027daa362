import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleLedgers } from '@/lib/editing/sample-ledgers';
import { ledgerAt } from '@/lib/ledger/ledger-at';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { COLUMN_TYPES } from '@/lib/model/columns/column-types';
import { DOWNLOAD_TABLES } from '@/lib/model/columns/download-columns';
import { toDatasetZip } from './to-dataset-zip';

const ORIGIN = 'https://muster.example';
const samples = sampleLedgers();
const LEDGERS = [loadLedger(), ...samples];

type Key = { fields: string[]; reference: { resource?: string; fields: string[] } };
type Field = {
  name: string;
  type: string;
  constraints: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string; minimum?: number };
};
type Resource = {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: Field[]; primaryKey?: string[]; foreignKeys?: Key[]; missingValues: string[] };
};

function opened(zip: Uint8Array) {
  const files = unzipSync(zip);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const described = JSON.parse(text('datapackage.json'));
  const rows = (file: string) => parse(text(file), { columns: true }) as Record<string, string>[];
  return { files, text, described, resources: described.resources as Resource[], rows };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each(LEDGERS.map((ledger) => ({ ledger, version: ledger.newest.date })))(
  'the archive of $version',
  ({ ledger }) => {
    const archive = opened(toDatasetZip(ledger, ORIGIN));
    const { resources, rows } = archive;

    it('has every table, with as many figures and sources as the ledger', () => {
      expect(resources.map(({ name }) => name)).toEqual([...DOWNLOAD_TABLES]);
      expect(rows('figures.csv')).toHaveLength(ledger.figures.length);
      expect(rows('sources.csv')).toHaveLength(ledger.sources.size);
      expect(rows('versions.csv').at(-1)?.sha256).toBe(ledger.newest.sha256);
    });

    it('tells bytes and digest of each table as they are', () => {
      for (const { path, bytes, hash } of resources) {
        const file = archive.files[path] ?? new Uint8Array();
        expect({ path, bytes, hash }).toEqual({ path, bytes: file.length, hash: `sha256:${sha256(file)}` });
      }
    });

    it('has the digest of every file but the one that holds them', () => {
      const lines = archive.text('SHA256SUMS').trim().split('\n');
      const told = Object.fromEntries(lines.map((line) => line.split('  ').reverse()));
      const { SHA256SUMS: _, ...others } = archive.files;
      expect(told).toEqual(
        Object.fromEntries(Object.entries(others).map(([name, bytes]) => [name, sha256(bytes)])),
      );
    });

    it('has rows that fit their schema: header, numbers, days, words, patterns, nothing missing', () => {
      for (const { path, schema } of resources) {
        const [header, ...cells] = parse(archive.text(path)) as string[][];
        expect(header).toEqual(schema.fields.map(({ name }) => name));
        const wrong = schema.fields.flatMap((field, column) =>
          cells
            .map((row) => row[column] ?? '')
            .filter((cell) => !fits(cell, field))
            .map((cell) => `${path} ${field.name}: ${cell}`),
        );
        expect(wrong).toEqual([]);
      }
    });

    it('has keys that are unique, and foreign keys that lead somewhere', () => {
      const columnOf = (path: string, name: string) => rows(path).map((row) => row[name] ?? '');
      let checked = 0;
      for (const { path, schema } of resources) {
        for (const name of schema.primaryKey ?? []) {
          const values = columnOf(path, name);
          expect(new Set(values).size, `${path} ${name}`).toBe(values.length);
        }
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const there = new Set(
            columnOf(`${reference.resource ?? path.replace('.csv', '')}.csv`, reference.fields[0] ?? ''),
          );
          const given = columnOf(path, fields[0] ?? '').filter(Boolean);
          expect(
            given.filter((value) => !there.has(value)),
            `${path} ${fields}`,
          ).toEqual([]);
          checked += given.length;
        }
      }
      expect(checked).toBeGreaterThan(ledger.figures.length * 4);
    });

    it('has the same columns and keys in its metadata of CSV on the Web', () => {
      const { tables } = JSON.parse(archive.text('csv-metadata.json'));
      expect(tables.map(({ url }: { url: string }) => url)).toEqual(resources.map(({ path }) => path));
      for (const { url, tableSchema } of tables) {
        const [header] = parse(archive.text(url)) as string[][];
        expect(tableSchema.columns.map(({ titles }: { titles: string }) => titles)).toEqual(header);
        const schema = resources.find(({ path }) => path === url)?.schema;
        expect(tableSchema.primaryKey).toBe(schema?.primaryKey?.[0]);
        expect(tableSchema.foreignKeys?.length).toBe(schema?.foreignKeys?.length);
        for (const { reference } of tableSchema.foreignKeys ?? [])
          expect(archive.files).toHaveProperty([reference.resource]);
      }
    });

    it('names its version, its licence and every document', () => {
      const { described } = archive;
      expect(described).toMatchObject({
        name: 'muster',
        version: ledger.newest.date,
        homepage: ORIGIN,
        licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      });
      expect(described.sources).toHaveLength(ledger.sources.size);
      for (const file of ['README.md', 'CITATION.cff']) {
        expect(archive.text(file)).toContain(ledger.newest.date);
        expect(archive.text(file)).toContain(`${ORIGIN}/api/v1/figures.csv?v=${ledger.newest.date}`);
      }
      expect(archive.text('README.md')).toContain(ledger.newest.sha256);
      expect(archive.text('LICENSE.txt')).toContain('CC BY 4.0');
    });
  },
);

function fits(cell: string, { type, constraints }: Field): boolean {
  if (cell === '') return !constraints.required;
  if (type === 'integer') return /^\d+$/.test(cell) && Number(cell) >= (constraints.minimum ?? 0);
  if (type === 'date') return COLUMN_TYPES.day.pattern.test(cell) && !Number.isNaN(Date.parse(cell));
  if (constraints.pattern && !new RegExp(constraints.pattern).test(cell)) return false;
  return constraints.enum?.includes(cell) ?? true;
}

describe('the archive of a version', () => {
  it('is the same bytes every time, and from every later ledger', () => {
    const [one, two] = samples;
    if (!one || !two) throw new Error('No sample ledgers.');
    expect(toDatasetZip(one, ORIGIN)).toEqual(toDatasetZip(one, ORIGIN));
    expect(toDatasetZip(ledgerAt(two, one.newest.date), ORIGIN)).toEqual(toDatasetZip(one, ORIGIN));
    expect(toDatasetZip(two, ORIGIN)).not.toEqual(toDatasetZip(one, ORIGIN));
  });

  it('names no address where nobody has said where Muster is read', () => {
    const { described, text } = opened(toDatasetZip(loadLedger(), ''));
    expect(described).not.toHaveProperty('homepage');
    expect(text('CITATION.cff')).not.toContain('url:');
  });
});
