import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from './catalogues';
import { axisText, numberText } from './number-text';

/** What a reader takes a number on an axis for. */
function readBack(text: string): number {
  const scale = text.endsWith('M') ? 1_000_000 : text.endsWith('k') ? 1000 : 1;
  return Math.round(Number(text.replace(/[Mk,]/g, '')) * scale);
}

const count = fc.oneof(
  fc.nat(200_000),
  fc.nat(99_999).map((hundreds) => hundreds * 100),
  fc.nat(9_999_999),
);

describe('numbers in words', () => {
  it.each([
    [0, '0', '0'],
    [850, '850', '850'],
    [999, '999', '999'],
    [1000, '1,000', '1k'],
    [1050, '1,050', '1,050'],
    [4500, '4,500', '4.5k'],
    [15_937, '15,937', '15,937'],
    [100_000, '100,000', '100k'],
    [1_000_000, '1,000,000', '1M'],
    [2_500_000, '2,500,000', '2.5M'],
    [3_041_001, '3,041,001', '3,041,001'],
  ])('%i is %s, and %s on an axis', (value, whole, short) => {
    expect(numberText(value, ENGLISH)).toBe(whole);
    expect(axisText(value, ENGLISH)).toBe(short);
  });

  it('never round: what stands on an axis is the number itself', () => {
    fc.assert(
      fc.property(count, (value) => {
        expect(readBack(axisText(value, ENGLISH))).toBe(value);
        expect(readBack(numberText(value, ENGLISH))).toBe(value);
      }),
      { numRuns: 500 },
    );
  });
});
