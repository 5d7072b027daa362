import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { DEFAULT_VIEW, UNDERSTOOD, type View } from '@/lib/view/view';
import { anyView } from './any-view';
import { easedBy, filtersOf } from './filters';
import { selectFigures } from './select-figures';

const ledger = loadLedger();
const view = (choices: Partial<View>): View => ({ ...DEFAULT_VIEW, ...choices });

describe('what narrows a view', () => {
  it('is told one by one, with its name and the view without it', () => {
    const asked = view({ q: 'kabul', force: ['DEU', 'USA'], from: '2009', known: '2020-12-01' });
    expect(filtersOf(ledger, asked)).toEqual([
      { parameter: 'q', value: 'kabul', name: null, without: { ...asked, q: null } },
      { parameter: 'force', value: 'DEU', name: 'Germany', without: { ...asked, force: ['USA'] } },
      { parameter: 'force', value: 'USA', name: 'United States', without: { ...asked, force: ['DEU'] } },
      { parameter: 'range', value: '2009/', name: null, without: { ...asked, from: null } },
      { parameter: 'known', value: '2020-12-01', name: null, without: { ...asked, known: null } },
    ]);
  });

  it('taken out one after the other, it leaves the whole ledger', () => {
    fc.assert(
      fc.property(anyView, (any) => {
        const narrowed: View = {
          ...DEFAULT_VIEW,
          ...Object.fromEntries(UNDERSTOOD.figures.map((name) => [name, any[name]])),
        };
        let left: View = { ...narrowed, figures: narrowed.figures === 'all' ? null : narrowed.figures };
        for (let filter = filtersOf(ledger, left)[0]; filter; filter = filtersOf(ledger, left)[0])
          left = filter.without;
        expect({ ...left, v: null }).toEqual(DEFAULT_VIEW);
      }),
    );
  });

  it('where nothing is left, what there would be without each of it is a number to rely on', () => {
    const asked = view({ force: ['DEU'], place: ['XKX'], from: '1949', to: '1949' });
    expect(selectFigures(ledger, asked).figures).toEqual([]);
    const eased = easedBy(ledger, asked);
    expect(eased.map(({ parameter }) => parameter)).toEqual(['range']);
    for (const { without, count } of eased)
      expect(selectFigures(ledger, without).figures).toHaveLength(count);
  });
});
