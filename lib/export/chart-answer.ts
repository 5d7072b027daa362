import { buildMarks } from '@/lib/chart/build-marks';
import { buildRivals } from '@/lib/chart/build-rivals';
import type { Marks } from '@/lib/chart/marks';
import { buildSummary, type ToldBeside } from '@/lib/chart/summary';
import type { Ledger } from '@/lib/ledger/ledger';
import type { AsOf } from '@/lib/model/as-of';
import type { ChartDefinition, ChartKind } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import { chartEvents } from '@/lib/query/chart-events';
import { versionOf } from '@/lib/query/clocks';
import { dissentAmong } from '@/lib/query/dissent';
import { nearestView } from '@/lib/query/nearest-view';
import { publicationDays } from '@/lib/query/publication-days';
import { effectiveView, selectChartFigures, selectTotals } from '@/lib/query/select-chart-figures';
import { selectPlans } from '@/lib/query/select-plans';
import { ENGLISH } from '@/lib/text/catalogues';
import type { View } from '@/lib/view/view';
import { forceNames, type SourceLine, seriesNamed, sourcesNamed } from './named-in-marks';
import { viewToJson } from './to-json';

/** `charts/{slug}.json`: everything that a chart draws and says, and nothing that it does not. */
export interface ChartAnswer {
  readonly version: string;
  readonly view: Partial<View>;
  readonly chart: {
    readonly slug: string;
    readonly kind: ChartKind;
    readonly title: string;
    readonly subtitle: string;
    readonly caution: string;
  };
  /** Figures of the view: as many rows as the CSV of the same view has. */
  readonly count: number;
  /** Figures that `known` leaves out: published later, or of undated sources. */
  readonly hidden: { readonly later: number; readonly undated: number };
  /** The days on which something of this view was published, whatever `known` hides. */
  readonly publications: readonly string[];
  /** Where the view has no figures: the nearest one that has some, if there is any. */
  readonly nearest: Partial<View> | null;
  readonly marks: Marks;
  /** What its sentences say beside what the marks hold: they can be made of both in any language. */
  readonly told: ToldBeside;
  /** The chart in plain sentences, made from its figures. */
  readonly summary: readonly string[];
  readonly sources: Readonly<Record<string, SourceLine>>;
  readonly series: Readonly<Record<string, { readonly title: string; readonly counts: string }>>;
  readonly forces: Readonly<Record<string, string>>;
}

/** Makes the answer for a chart in a view. */
export function buildChartAnswer(ledger: Ledger, chart: ChartDefinition, view: View): ChartAnswer {
  const shown = effectiveView(chart, view);
  const selection = selectChartFigures(ledger, chart, view);
  const { figures, hiddenAsLater, hiddenAsUndated } = selection;
  const published = view.known ? selectChartFigures(ledger, chart, { ...view, known: null }) : selection;
  const nearest = figures.length === 0 ? nearestView(ledger, chart, view) : null;
  // What a document prints under its table is the total of all forces, not of those that a reader chose.
  const totals = chart.kind === 'composition' && !view.force ? selectTotals(ledger, chart, shown) : [];
  // `outcomes` are of all plans in the range; a view of other figures tells of those alone that it has.
  const shownIds = new Set(figures.map(({ id }) => id));
  const otherCounts = chart.kind === 'plans' ? chart.otherCounts : [];
  const outcomes = selectPlans(ledger, shown, otherCounts).outcomes.filter(({ plan }) =>
    shownIds.has(plan.id),
  );
  const forces = forceNames(ledger, figures);
  const marks = buildMarks({
    chart,
    figures,
    totals,
    outcomes,
    series: ledger.series,
    sources: ledger.sources,
    forces: ledger.forces,
    events: chartEvents(ledger, chart).filter(({ date }) => hadBegun(date, view)),
    breaks: ledger.breaks.filter(({ from }) => hadBegun(from, view)),
    from: shown.from,
    to: shown.to,
    at: shown.at,
  });
  const sources = sourcesNamed(ledger, marks);
  const series = seriesNamed(ledger, [...chart.series, ...otherCounts]);
  const told = {
    dissent: dissentAmong(figures),
    disagreements: disagreementsOf(marks, figures, chart),
    outcomes: outcomes.map(({ outcome }) => outcome),
  };
  return {
    version: versionOf(ledger, view).date,
    view: viewToJson(view),
    chart: {
      slug: chart.slug,
      kind: chart.kind,
      title: chart.title,
      subtitle: chart.subtitle,
      caution: chart.caution,
    },
    count: figures.length,
    hidden: { later: hiddenAsLater, undated: hiddenAsUndated },
    publications: publicationDays(ledger, published.figures),
    nearest: nearest && viewToJson(nearest),
    marks,
    told,
    summary: buildSummary({ marks, count: figures.length, told, forces, series, sources }, ENGLISH),
    sources,
    series,
    forces,
  };
}

/** What a timeline shades; statements have a row each, and are counted the same way. */
function disagreementsOf(marks: Marks, figures: readonly Figure[], chart: ChartDefinition): number {
  if ('rivals' in marks) return marks.rivals.length;
  return marks.kind === 'statements' ? buildRivals({ figures, chart }).length : 0;
}

/** Nobody who stands on a day in the past sees what began after it. */
function hadBegun({ earliest }: AsOf, { known }: View): boolean {
  return known === null || earliest <= known;
}
