import { buildMarks } from '@/lib/chart/build-marks';
import type { Marks } from '@/lib/chart/marks';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition, ChartKind } from '@/lib/model/chart-definition';
import { accessionEvents } from '@/lib/query/accession-events';
import { versionOf } from '@/lib/query/clocks';
import { nearestView } from '@/lib/query/nearest-view';
import { publicationDays } from '@/lib/query/publication-days';
import { effectiveView, selectChartFigures } from '@/lib/query/select-chart-figures';
import { selectFigures } from '@/lib/query/select-figures';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { viewToJson } from './to-json';

/** One document as a chart names it. */
export interface SourceLine {
  readonly publisher: string;
  readonly title: string;
  readonly published: string | null;
  readonly url: string;
}

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
  const totals = chart.kind === 'composition' && !view.force ? totalsOf(ledger, chart.total, shown) : [];
  const marks = buildMarks({
    chart,
    figures,
    totals,
    series: ledger.series,
    sources: ledger.sources,
    forces: ledger.forces,
    events: eventsOf(ledger, chart),
    breaks: ledger.breaks,
    from: shown.from,
    to: shown.to,
    at: shown.at,
  });
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
    sources: sourceLines(ledger, sourcesNamed(marks)),
    series: Object.fromEntries(
      chart.series.flatMap((id) => {
        const series = ledger.series.get(id);
        return series ? [[id, { title: series.title, counts: series.counts }]] : [];
      }),
    ),
    forces: Object.fromEntries(
      [...new Set(figures.map(({ force }) => force))].map((code) => [
        code,
        ledger.forces.get(code)?.name ?? code,
      ]),
    ),
  };
}

function totalsOf(ledger: Ledger, total: string, { v, known }: View) {
  return selectFigures(ledger, { ...DEFAULT_VIEW, series: [total], v, known }).figures;
}

function eventsOf(ledger: Ledger, chart: ChartDefinition) {
  if (chart.events === 'accessions') return accessionEvents(ledger);
  return chart.events.flatMap((id) => ledger.events.get(id) ?? []);
}

function sourcesNamed(marks: Marks): ReadonlySet<string> {
  const points = marks.kind === 'composition' ? (marks.snapshot?.points ?? []) : marks.points;
  const tables = marks.kind === 'composition' ? marks.tables : [];
  return new Set([...points, ...tables, ...marks.events, ...marks.breaks].map(({ source }) => source));
}

function sourceLines(ledger: Ledger, ids: ReadonlySet<string>): Record<string, SourceLine> {
  return Object.fromEntries(
    [...ledger.sources.values()]
      .filter(({ id }) => ids.has(id))
      .map(({ id, publisher, title, published, url }) => [
        id,
        { publisher, title, published: published?.edtf ?? null, url },
      ]),
  );
}
