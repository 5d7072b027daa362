import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { ChartSlug } from '@/lib/model/ids';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { nearestView } from './nearest-view';
import { publicationDays } from './publication-days';
import { selectChartFigures } from './select-chart-figures';

const ledger = loadLedger();
const chart = (slug: string) => ledger.charts.get(slug as ChartSlug) as ChartDefinition;
const view = (choices: Partial<View>): View => ({ ...DEFAULT_VIEW, ...choices });

describe('the view nearest to an empty one', () => {
  it.each([
    [
      'the range alone',
      'us-afghanistan',
      { from: '1990', to: '1991', status: ['planned'] },
      { status: ['planned'] },
    ],
    [
      'the status, where the range is not to blame',
      'nato-members',
      { status: ['planned'], from: '1949', to: '1950' },
      { to: '1950' },
    ],
    ['the preferred ones', 'isaf-by-nation', { figures: 'preferred', force: ['DEU'] }, { force: ['DEU'] }],
    ['the force', 'us-drawdown-2020', { force: ['DEU'], figures: 'preferred' }, { figures: 'preferred' }],
    ['two of them', 'nato-members', { from: '1900', to: '1901', status: ['planned'] }, {}],
  ] satisfies [string, string, Partial<View>, Partial<View>][])(
    'lets go of %s',
    (_what, slug, empty, nearest) => {
      expect(selectChartFigures(ledger, chart(slug), view(empty)).figures).toEqual([]);
      expect(nearestView(ledger, chart(slug), view(empty))).toEqual(view(nearest));
    },
  );

  it('stands on the first day of publication where the reader stood before all of them', () => {
    const drawdown = chart('us-drawdown-2020');
    const { figures } = selectChartFigures(ledger, drawdown, DEFAULT_VIEW);
    const nearest = nearestView(ledger, drawdown, view({ known: '2001-01-01' }));
    expect(nearest).toEqual(view({ known: publicationDays(ledger, figures)[0] ?? '' }));
    expect(selectChartFigures(ledger, drawdown, nearest ?? DEFAULT_VIEW).figures.length).toBeGreaterThan(0);
  });

  it('has figures, whatever was asked for', () => {
    for (const definition of ledger.charts.values()) {
      const empty = view({ from: '1800', to: '1801', known: '1801-01-01', force: ['ISL'], place: ['AFG'] });
      const nearest = nearestView(ledger, definition, empty);
      expect(nearest, definition.slug).not.toBeNull();
      expect(
        selectChartFigures(ledger, definition, nearest ?? empty).figures.length,
        definition.slug,
      ).toBeGreaterThan(0);
    }
  });
});

describe('days of publication', () => {
  it('stand in the order of time, each once, a month counted from its last day', () => {
    const days = publicationDays(ledger, ledger.figures);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days).toContain('2020-12-01');
    expect(days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))).toBe(true);
  });
});
