import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { figuresToCsv } from './figure-rows';
import { figuresToNdjson } from './to-ndjson';

const ledger = loadLedger();
const lines = figuresToNdjson(ledger, ledger.figures, ledger.newest).split('\n');
const records = lines.slice(0, -1).map((line) => JSON.parse(line));

describe('figures as NDJSON', () => {
  it('has a line a figure, and ends with a line end', () => {
    expect(records).toHaveLength(ledger.figures.length);
    expect(lines.at(-1)).toBe('');
  });

  it('each line says the same as the row of the CSV', () => {
    const rows: Record<string, string>[] = parse(figuresToCsv(ledger, ledger.figures, ledger.newest), {
      columns: true,
    });
    for (const [index, record] of records.entries()) {
      const asText = Object.entries(record).map(([name, value]) => [name, String(value ?? '')]);
      expect(Object.fromEntries(asText)).toEqual(rows[index]);
    }
  });

  it('numbers are numbers, and what is missing is null, never zero', () => {
    const [plan] = records.filter(({ id }) => id === 'bg6pzme4');
    expect(plan).toMatchObject({ value: 2500, value_max: null, status: 'planned', as_of: '2021-01-15~' });
    const [members] = records.filter(({ id }) => id === 'kj3xgxyp');
    expect(members.place).toBe(null);
  });

  it('without figures is empty', () => {
    expect(figuresToNdjson(ledger, [], ledger.newest)).toBe('');
  });
});
