import { expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { strandsOf } from './strands';

const ledger = loadLedger();

test('every figure stands in one strand, with those alone that count the same', () => {
  const strands = strandsOf(ledger, ledger.figures);
  expect(strands.flatMap(({ figures }) => figures.map(({ id }) => id)).sort()).toEqual(
    ledger.figures.map(({ id }) => id).sort(),
  );
  for (const { figures, series, force, place } of strands) {
    expect(
      figures.filter((each) => each.series !== series || each.force !== force || each.place !== place),
    ).toEqual([]);
    const days = figures.map(({ asOf }) => asOf.earliest);
    expect(days).toEqual([...days].sort());
  }
});

test('the battlegroups of one host are no part of those of all hosts', () => {
  const places = strandsOf(ledger, ledger.figuresBySeries.get('nato-efp-battlegroups' as never) ?? []).map(
    ({ place }) => place,
  );
  expect(places[0]).toBeNull();
  expect(places.length).toBeGreaterThan(1);
  expect(new Set(places).size).toBe(places.length);
});
