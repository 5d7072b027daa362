import { describe, expect, it } from 'vitest';
import { holdsNumber } from './holds-number';

describe('a number as written', () => {
  it.each<[string, number, number | null]>([
    ['4,500', 4500, null],
    ['4.500', 4500, null],
    ['4 500', 4500, null],
    ['16.901', 16_901, null],
    ['1.3', 1_300_000, null],
    ['12,5', 12_500, null],
    ['13,000', 12_000, 13_000],
    ['zwölf', 12, null],
    ['mid-8,000s', 8500, null],
  ])('%s may be %d', (written, value, max) => {
    expect(holdsNumber(written, value, max)).toBe(true);
  });

  it.each<[string, number, number | null]>([
    ['4,500', 4600, null],
    ['4,500', 45, null],
    ['11,000', 12_000, 13_000],
    ['0', 10, null],
  ])('%s is not %d', (written, value, max) => {
    expect(holdsNumber(written, value, max)).toBe(false);
  });
});
