import { expect, it } from 'vitest';
import { readTables } from './tables';

const ROWS = 200_000;

it('a table of two hundred thousand rows is read, right and wrong ones', () => {
  const places = (row: (index: number) => string) =>
    Buffer.from(
      `code,name,recorded,withdrawn,withdrawn_why\n${Array.from({ length: ROWS }, (_, index) => row(index)).join('\n')}\n`,
    );
  const read = (row: (index: number) => string) => readTables(new Map([['places.csv', places(row)]])).places;
  expect(read((index) => `AFG,Place ${index},,,`).rows).toHaveLength(ROWS);
  expect(read((index) => `afg,Place ${index},,,`).problems).toHaveLength(ROWS);
});
