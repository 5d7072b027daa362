import { describe, expect, it } from 'vitest';
import { QUALIFIERS, type Qualifier } from '@/lib/model/lists';
import { toQuantity } from '@/lib/model/quantity';
import { ENGLISH } from '@/lib/text/catalogues';
import { bareQuantityText, hedgeText, quantityText } from './quantity-text';

describe('a quantity in words', () => {
  it.each<[Qualifier, number, number | null, string]>([
    ['exact', 4500, null, '4,500'],
    ['exact', 0, null, '0'],
    ['about', 11_000, null, 'about 11,000'],
    ['over', 12_000, null, 'over 12,000'],
    ['under', 5000, null, 'under 5,000'],
    ['up-to', 8448, null, 'up to 8,448'],
    ['almost', 3800, null, 'almost 3,800'],
    ['exact', 2500, 3500, '2,500 to 3,500'],
    ['about', 12_000, 13_000, 'about 12,000 to 13,000'],
    ['exact', 1_234_567, null, '1,234,567'],
  ])('%s %i %s is "%s"', (qualifier, value, max, words) => {
    expect(quantityText(toQuantity(qualifier, value, max), ENGLISH)).toBe(words);
  });

  it.each(QUALIFIERS.filter((qualifier) => qualifier !== 'exact'))(
    'never shows a number that is %s as sharp',
    (qualifier) => {
      const quantity = toQuantity(qualifier, 11_000, null);
      expect(quantityText(quantity, ENGLISH)).not.toBe(bareQuantityText(quantity, ENGLISH));
      expect(quantityText(quantity, ENGLISH)).toBe(`${hedgeText(quantity, ENGLISH)} 11,000`);
    },
  );
});
