import { describe, expect, it } from 'vitest';
import { commasInLists } from './2026-11-25-commas-in-lists';

describe('lists with commas', () => {
  it.each([
    ['a list', 'force=USA,DEU', 'force=USA~DEU'],
    ['a list whose commas mail has escaped', 'force=USA%2CDEU%2CGBR', 'force=USA~DEU~GBR'],
    ['several lists', 'charts=a,b&status=planned,actual', 'charts=a~b&status=planned~actual'],
    ['a list of both joiners', 'force=USA~DEU,GBR', 'force=USA~DEU~GBR'],
    ['a list as it is written today', 'force=USA~DEU', 'force=USA~DEU'],
    ['a title, which may hold commas', 'title=Ours,+theirs', 'title=Ours,+theirs'],
    ['a parameter that nobody knows', 'colour=red,blue', 'colour=red,blue'],
    ['a parameter that stands twice', 'force=USA,DEU&force=GBR', 'force=USA~DEU&force=GBR'],
  ])('%s', (_what, old, today) => {
    expect([...commasInLists.apply(new URLSearchParams(old))]).toEqual([...new URLSearchParams(today)]);
  });
});
