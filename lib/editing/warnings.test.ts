import { describe, expect, it } from 'vitest';
import type { Ledger } from '@/lib/ledger/ledger';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { Figure } from '@/lib/model/figure';
import { toQuantity } from '@/lib/model/quantity';
import { warningsOf } from './warnings';

const real = loadLedger();

/** The real ledger with other figures in it. */
function edited(edit: (figure: Figure) => Figure): Ledger {
  const figures = real.figures.map(edit);
  const grouped = <Key>(key: (figure: Figure) => Key) => {
    const groups = new Map<Key, Figure[]>();
    for (const figure of figures) groups.set(key(figure), [...(groups.get(key(figure)) ?? []), figure]);
    return groups;
  };
  return {
    ...real,
    figures,
    figuresBySeries: grouped(({ series }) => series),
    figuresBySource: grouped(({ source }) => source),
  };
}

const found = (ledger: Ledger, code: string) => warningsOf(ledger).filter((warning) => warning.code === code);
const withValue = (id: string, value: number) =>
  edited((figure) => (figure.id === id ? { ...figure, quantity: toQuantity('exact', value, null) } : figure));

describe('what is worth a second look', () => {
  it('a digit too many', () => {
    expect(found(real, 'far-from-neighbours').map(({ at }) => at)).not.toContain('smarjbct');
    const [warning] = found(withValue('smarjbct', 448960), 'far-from-neighbours').filter(
      ({ at }) => at === 'smarjbct',
    );
    expect(warning?.message).toBe('448960 (2014-03) stands between 48052 (2013-12) and 40970 (2014-06).');
  });

  it('the misprints of the placemats, and a row misread', () => {
    const known = found(real, 'sum-differs').map(({ message }) => message);
    expect(known.some((message) => message.includes('+620'))).toBe(true);
    const row = real.figures.find(
      ({ series, source, force }) =>
        series === 'isaf-contribution' && source === 'nato-isaf-placemat-2012-10-08' && force === 'DEU',
    );
    expect(row).toBeDefined();
    const misread = found(withValue(row?.id ?? '', 99999), 'sum-differs').map(({ message }) => message);
    expect(misread.filter((message) => !known.includes(message))).toHaveLength(1);
  });

  it('rivals of which none is preferred, each group once', () => {
    const before = found(real, 'rivals-without-preferred');
    const without = edited((figure) =>
      figure.id === 'ak4d3t6a' ? { ...figure, rank: 'normal', rankReason: '' } : figure,
    );
    expect(before.map(({ at }) => at)).not.toContain('ak4d3t6a');
    expect(found(without, 'rivals-without-preferred').length).toBeGreaterThanOrEqual(before.length);
    expect(new Set(before.map(({ at }) => at)).size).toBe(before.length);
  });

  it('documents without a date', () => {
    expect(found(real, 'undated-source')).toHaveLength(51);
  });
});
