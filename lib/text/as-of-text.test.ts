import { describe, expect, it } from 'vitest';
import type { AsOf } from '@/lib/model/as-of';
import { ENGLISH } from '@/lib/text/catalogues';
import { asOfText, dayText, spanText } from './as-of-text';

const asOf = (edtf: string, earliest: string, latest: string): AsOf => ({
  edtf,
  earliest,
  latest,
  approximate: edtf.includes('~'),
});

describe('a date in words', () => {
  it.each([
    ['a day', '2020-12-01', '2020-12-01', '2020-12-01', '1 December 2020'],
    ['a month', '2020-02', '2020-02-01', '2020-02-29', 'February 2020'],
    ['a year', '2009', '2009-01-01', '2009-12-31', '2009'],
    ['the middle of a month, as stored', '2021-01-15~', '2021-01-15', '2021-01-15', 'mid-January 2021'],
    ['the middle of a month, counted in days', '2020-07-13~', '2020-07-13', '2020-07-13', 'mid-July 2020'],
    ['a day near another', '2013-02-18~', '2013-02-18', '2013-02-18', 'about 18 February 2013'],
    [
      'a day about the beginning of a month',
      '2015-01-01~',
      '2015-01-01',
      '2015-01-01',
      'about 1 January 2015',
    ],
    ['a month, about', '2012-09~', '2012-09-01', '2012-09-30', 'about September 2012'],
    ['a year, about', '2011~', '2011-01-01', '2011-12-31', 'about 2011'],
    ['two years', '2006/2007', '2006-01-01', '2007-12-31', '2006 to 2007'],
    ['two days', '2021-08-14/2021-08-30', '2021-08-14', '2021-08-30', '14 to 30 August 2021'],
    [
      'a span that is loose at one end',
      '2010~/2011-03',
      '2010-01-01',
      '2011-03-31',
      'about 2010 to March 2011',
    ],
    ['a fiscal year of the US', '2011-10/2012-09', '2011-10-01', '2012-09-30', 'fiscal year 2012'],
    [
      'two fiscal years as what they are',
      '2010-10/2012-09',
      '2010-10-01',
      '2012-09-30',
      'October 2010 to September 2012',
    ],
    [
      'a span from October to another September day',
      '2011-10/2012-09-29',
      '2011-10-01',
      '2012-09-29',
      'October 2011 to 29 September 2012',
    ],
  ])('says %s at its own precision', (_what, edtf, earliest, latest, words) => {
    expect(asOfText(asOf(edtf, earliest, latest), ENGLISH)).toBe(words);
  });

  it.each([
    ['2014-09-04', '2014-09-05', '4 to 5 September 2014'],
    ['2012-01-09', '2012-04-18', '9 January to 18 April 2012'],
    ['2020-11-30', '2021-01-02', '30 November 2020 to 2 January 2021'],
    ['2012-01', '2012-04', 'January to April 2012'],
    ['2017-12', '2021-09', 'December 2017 to September 2021'],
    ['2017-12', '2017-12-30', 'December 2017 to 30 December 2017'],
    ['2020-01-15~', '2020-01-20', 'mid-January 2020 to 20 January 2020'],
    ['2003', '2004', '2003 to 2004'],
  ])('from %s to %s says once what both share: %s', (from, to, words) => {
    expect(spanText(asOf(from, from, from), asOf(to, to, to), ENGLISH)).toBe(words);
    expect(asOfText(asOf(`${from}/${to}`, from, to), ENGLISH)).toBe(words);
  });

  it('a span of two spans, and one without an end', () => {
    const year = asOf('2015/2016', '2015-01-01', '2016-12-31');
    expect(spanText(year, asOf('2020', '2020-01-01', '2020-12-31'), ENGLISH)).toBe('2015 to 2016 to 2020');
    expect(spanText(year, null, ENGLISH)).toBe('2015 to 2016');
  });

  it('says a day', () => {
    expect(dayText('1949-04-04', ENGLISH)).toBe('4 April 1949');
  });
});
