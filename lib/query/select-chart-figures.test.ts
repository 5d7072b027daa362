import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { ChartSlug } from '@/lib/model/ids';
import { STATUSES } from '@/lib/model/lists';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { canonicalView, effectiveView, selectChartFigures } from './select-chart-figures';

const ledger = loadLedger();
const chart = (slug: string) => ledger.charts.get(slug as ChartSlug) as ChartDefinition;
const charts = [...ledger.charts.values()];
const view = (choices: Partial<View>): View => ({ ...DEFAULT_VIEW, ...choices });

describe('the view that a chart draws', () => {
  it.each(charts)('$slug: without a choice of the reader, its own', (definition) => {
    expect(effectiveView(definition, DEFAULT_VIEW)).toMatchObject({
      series: [...definition.series].sort(),
      status: [...definition.status].sort(),
      figures: definition.figures,
      from: definition.from ?? null,
      to: definition.to ?? null,
    });
  });

  it('takes the choices of the reader before its own', () => {
    const choices = { series: ['rsm-strength'], from: '2017', figures: 'preferred', force: ['RSM'] } as const;
    expect(effectiveView(chart('nato-mission-strength'), view(choices))).toMatchObject({
      ...choices,
      to: '2021',
    });
  });
});

describe('the view that a link of a chart carries', () => {
  it.each(charts)('$slug: nothing, when all that it does by itself is said', (definition) => {
    expect(canonicalView(definition, effectiveView(definition, DEFAULT_VIEW))).toEqual(DEFAULT_VIEW);
  });

  it('leaves out every status, said one by one: it is what the chart draws', () => {
    const all = view({ status: [...STATUSES].sort() });
    expect(canonicalView(chart('us-afghanistan'), all)).toEqual(DEFAULT_VIEW);
  });

  it('greys nothing out where no day is known', () => {
    const later = { later: 'on' } as const;
    expect(canonicalView(chart('us-afghanistan'), view(later))).toEqual(DEFAULT_VIEW);
    const known = view({ ...later, known: '2020-12-01' });
    expect(canonicalView(chart('us-afghanistan'), known)).toEqual(known);
  });

  it('keeps what makes another chart', () => {
    const choices = view({ figures: 'preferred', to: '2011', status: ['actual'], known: '2020-12-01' });
    expect(canonicalView(chart('us-afghanistan'), choices)).toEqual(choices);
  });

  it.each(charts)('$slug: shows the same figures as the view that was asked for', (definition) => {
    for (const choices of [
      {},
      { figures: 'all' },
      { from: '2001' },
      { status: ['actual', 'planned'] },
    ] as Partial<View>[]) {
      const asked = view(choices);
      expect(selectChartFigures(ledger, definition, canonicalView(definition, asked))).toEqual(
        selectChartFigures(ledger, definition, asked),
      );
    }
  });
});

describe('the figures of a chart', () => {
  it('are, in a composition, those of its one publisher', () => {
    const { figures } = selectChartFigures(ledger, chart('isaf-by-nation'), DEFAULT_VIEW);
    expect(figures).toHaveLength(3041);
    expect(figures.filter(({ source }) => !source.startsWith('nato-isaf-placemat-'))).toEqual([]);
  });

  // A chart of plans also has the levels that decide them, other ones on other days; its plans are counted beside its rule.
  it.each(
    charts
      .filter(({ kind }) => kind !== 'plans')
      .flatMap(({ slug }) =>
        ['2008-01-01', '2012-06-30', '2020-12-01'].map((known) => [slug, known] as const),
      ),
  )('%s, as known on %s: shown and left out are together all that it draws', (slug, known) => {
    const all = selectChartFigures(ledger, chart(slug), DEFAULT_VIEW).figures.length;
    const { figures, hiddenAsLater, hiddenAsUndated } = selectChartFigures(
      ledger,
      chart(slug),
      view({ known }),
    );
    expect(figures.length + hiddenAsLater + hiddenAsUndated).toBe(all);
  });
});
