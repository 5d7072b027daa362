import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf } from '@/lib/model/plain-date';
import { MIGRATIONS, migrate } from './migrate';

describe('the migrations of the grammar', () => {
  it('are dated, in their order, and say why', () => {
    const dates = MIGRATIONS.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { date, why } of MIGRATIONS) {
      expect(daysOf(date)?.earliest).toBe(date);
      expect(why).not.toBe('');
    }
  });

  it('done twice are done once, whatever the query', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const once = migrate(new URLSearchParams(pairs));
        expect([...migrate(once)]).toEqual([...once]);
      }),
    );
  });
});
