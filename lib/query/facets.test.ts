import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { FACETS } from '@/lib/view/row-choices';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { facetsOf } from './facets';
import { selectFigures } from './select-figures';

const ledger = loadLedger();
const view = (choices: Partial<View>): View => ({ ...DEFAULT_VIEW, ...choices });

describe('facets', () => {
  it.each(FACETS.filter((name) => name !== 'year'))(
    '%s: the counts of its values add up to the figures of the view',
    (name) => {
      const counts = facetsOf(ledger, DEFAULT_VIEW, [name])[name] ?? [];
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(ledger.figures.length);
      expect(counts.map(({ count }) => count)).toEqual(
        [...counts.map(({ count }) => count)].sort((a, b) => b - a),
      );
    },
  );

  it('a count is the number of figures that the view has with that value', () => {
    const asked = view({ series: ['us-troops-afghanistan'], status: ['planned'] as const });
    for (const { value, count } of facetsOf(ledger, asked, ['status']).status ?? []) {
      const status = [value] as View['status'];
      expect(selectFigures(ledger, { ...asked, status }).figures).toHaveLength(count);
    }
  });

  it('a count of a year is the number of figures that can be true in it, spans of two years included', () => {
    const asked = view({ topic: ['deployments'], from: '2012', to: '2012' });
    const years = facetsOf(ledger, asked, ['year']).year ?? [];
    expect(years.length).toBeGreaterThan(5);
    for (const { value, count } of years) {
      expect(selectFigures(ledger, { ...asked, from: value, to: value }).figures).toHaveLength(count);
    }
  });

  it('a count of a kind of source is the number of figures that its documents state', () => {
    const kinds = facetsOf(ledger, view({ kind: ['press'] }), ['kind']).kind ?? [];
    expect(kinds.length).toBeGreaterThan(3);
    for (const { value, count } of kinds) {
      expect(selectFigures(ledger, view({ kind: [value] as View['kind'] })).figures).toHaveLength(count);
    }
  });

  it('a facet lifts its own choice and no other', () => {
    const asked = view({ force: ['DEU'], status: ['planned'] as const });
    const { force = [], status = [] } = facetsOf(ledger, asked, ['force', 'status']);
    expect(force.length).toBeGreaterThan(1);
    expect(status.reduce((sum, { count }) => sum + count, 0)).toBe(
      selectFigures(ledger, view({ force: ['DEU'] })).figures.length,
    );
  });

  it('values have the names that readers know', () => {
    const { force = [], place = [] } = facetsOf(ledger, DEFAULT_VIEW, ['force', 'place']);
    expect(force).toContainEqual(expect.objectContaining({ value: 'DEU', name: 'Germany' }));
    expect(place).toContainEqual(expect.objectContaining({ value: null, name: null }));
  });
});
