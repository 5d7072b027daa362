import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { SourceId } from '@/lib/model/ids';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { publishedBy, versionOf } from './clocks';

const ledger = loadLedger();

describe('the version of an answer', () => {
  it('is that of the ledger, where the view names none or just that', () => {
    expect(versionOf(ledger, DEFAULT_VIEW)).toBe(ledger.newest);
    expect(versionOf(ledger, { ...DEFAULT_VIEW, v: ledger.newest.date })).toBe(ledger.newest);
  });

  it('is never another one than that of the link', () => {
    expect(() => versionOf(ledger, { ...DEFAULT_VIEW, v: '2020-01-01' })).toThrow(
      `The view is of version 2020-01-01, the ledger of ${ledger.newest.date}.`,
    );
  });
});

describe('the day from which a document can be known', () => {
  it.each([
    ['of a day', 'dw-2020-12-01', '2020-11-30', '2020-12-01'],
    ['of a month', 'abc-2010-05', '2010-05-30', '2010-05-31'],
    ['of a year', 'nato-defexp-2019', '2019-12-30', '2019-12-31'],
  ])('%s is its last one', (_what, id, before, day) => {
    const source = ledger.sources.get(id as SourceId);
    expect(source && publishedBy(source, before)).toBe(false);
    expect(source && publishedBy(source, day)).toBe(true);
  });

  it('never comes for an undated one', () => {
    const source = ledger.sources.get('12september-2019' as SourceId);
    expect(source && publishedBy(source, '2099-12-31')).toBe(false);
  });
});
