import { describe, expect, test } from 'vitest';
import type { AsOf } from '@/lib/model/as-of';
import type { Language } from '@/lib/model/languages';
import { toQuantity } from '@/lib/model/quantity';
import { asOfText, spanText } from './as-of-text';
import { wordsOf } from './catalogues';
import { axisText, numberText } from './number-text';
import { pluralOf } from './plural-of';
import { quantityText } from './quantity-text';

const [de, fr] = [wordsOf('de'), wordsOf('fr')];
const asOf = (edtf: string, earliest = edtf, latest = edtf): AsOf => ({
  edtf,
  earliest,
  latest,
  approximate: edtf.includes('~'),
});

describe('dates at their own precision', () => {
  test.each([
    [asOf('2020-12-01'), '1. Dezember 2020', '1er décembre 2020'],
    [asOf('2020-12-02'), '2. Dezember 2020', '2 décembre 2020'],
    [asOf('2020-12', '2020-12-01', '2020-12-31'), 'Dezember 2020', 'décembre 2020'],
    [asOf('2009', '2009-01-01', '2009-12-31'), '2009', '2009'],
    [asOf('2021-01-15~', '2021-01-15', '2021-01-15'), 'Mitte Januar 2021', 'mi-janvier 2021'],
    [asOf('2011~', '2011-01-01', '2011-12-31'), 'etwa 2011', 'vers 2011'],
    [asOf('2010-10/2011-09', '2010-10-01', '2011-09-30'), 'Haushaltsjahr 2011', 'exercice 2011'],
  ])('%o', (date, german, french) => {
    expect(asOfText(date, de)).toBe(german);
    expect(asOfText(date, fr)).toBe(french);
  });

  test('what both ends share is said once', () => {
    expect(spanText(asOf('2014-09-04'), asOf('2014-09-05'), de)).toBe('4. bis 5. September 2014');
    expect(spanText(asOf('2014-09-04'), asOf('2014-09-05'), fr)).toBe('4 au 5 septembre 2014');
    expect(spanText(asOf('2012-01'), asOf('2012-04'), fr)).toBe('janvier à avril 2012');
  });
});

describe('numbers', () => {
  test.each([
    [4500, '4.500', '4\u202f500'],
    [1_234_567, '1.234.567', '1\u202f234\u202f567'],
    [850, '850', '850'],
  ])('%i', (value, german, french) => {
    expect(numberText(value, de)).toBe(german);
    expect(numberText(value, fr)).toBe(french);
  });

  test('an axis shortens only what it need not round', () => {
    expect(axisText(15_000, de)).toBe('15.000');
    expect(axisText(3_500_000, de)).toBe('3,5\u00a0Mio.');
    expect(axisText(3_500_000, fr)).toBe('3,5\u00a0M');
  });

  test('a hedge stays', () => {
    expect(quantityText(toQuantity('about', 11_000, null), de)).toBe('etwa 11.000');
    expect(quantityText(toQuantity('over', 5000, null), fr)).toBe('plus de 5\u202f000');
    expect(quantityText(toQuantity('exact', 12_000, 13_000), de)).toBe('12.000 bis 13.000');
  });
});

test.each(['en', 'de', 'fr'] satisfies Language[])('plurals of %s are those of its locale', (language) => {
  const rules = new Intl.PluralRules(language);
  for (const count of [0, 1, 2, 5, 21, 101, 4888])
    expect(pluralOf(count, language)).toBe(rules.select(count));
});

test('French has its spaces, and no quotation mark of English', () => {
  const messages = Object.values(fr.messages).map((message) => JSON.stringify(message));
  expect(messages.filter((message) => /[\w)] [:;!?»]|« [^\u00a0]|“|”|[a-zé]'[a-zé]/.test(message))).toEqual(
    [],
  );
});

test('German quotes as German does', () => {
  const messages = Object.values(de.messages).map((message) => JSON.stringify(message));
  expect(messages.filter((message) => /”|“[^"]*“/.test(message) && !message.includes('„'))).toEqual([]);
});
