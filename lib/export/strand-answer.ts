import { buildMarks } from '@/lib/chart/build-marks';
import { pointsOf } from '@/lib/chart/points-of';
import { buildSummary } from '@/lib/chart/summary';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { ChartSlug } from '@/lib/model/ids';
import type { Series } from '@/lib/model/ledger-records';
import { STATUSES } from '@/lib/model/lists';
import { versionOf } from '@/lib/query/clocks';
import { dissentAmong } from '@/lib/query/dissent';
import { joinedSource } from '@/lib/query/joined-source';
import { publicationDays } from '@/lib/query/publication-days';
import type { Strand } from '@/lib/query/strands';
import { ENGLISH } from '@/lib/text/catalogues';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import type { ChartAnswer } from './chart-answer';
import { forceNames, seriesNamed, sourcesNamed } from './named-in-marks';
import { viewToJson } from './to-json';

/** Fewer dates than these are told by a table better than by a drawing. */
const LEAST_DATES = 3;

/** What the parts of a page that belong to a strand are called: `us-troops-germany-usa-deu`. */
export function strandId({ series, force, place }: Strand): string {
  return [series, force, place ?? ''].filter(Boolean).join('-').toLowerCase();
}

/** A strand over time as the charts of the catalogue are drawn; null where it has too few dates for a drawing. */
export function strandAnswer(
  ledger: Ledger,
  strand: Strand,
  title: string,
  { v, known }: Pick<View, 'v' | 'known'>,
): ChartAnswer | null {
  const { figures } = strand;
  const series = ledger.series.get(strand.series);
  if (!series) throw new Error(`The strand is of ${strand.series}, which is no series of this version.`);
  const chart = strandChart(ledger, strand, series, title);
  const view: View = { ...DEFAULT_VIEW, v, known };
  const marks = buildMarks({
    chart,
    figures,
    totals: [],
    outcomes: [],
    series: ledger.series,
    sources: ledger.sources,
    forces: ledger.forces,
    events: [],
    breaks: ledger.breaks.filter(({ from }) => known === null || from.earliest <= known),
    from: null,
    to: null,
    at: null,
  });
  if (new Set(pointsOf(marks).map(({ time }) => time)).size < LEAST_DATES) return null;
  const forces = forceNames(ledger, figures);
  const sources = sourcesNamed(ledger, marks);
  const counted = seriesNamed(ledger, [strand.series]);
  const { slug, kind, subtitle, caution } = chart;
  const told = {
    dissent: dissentAmong(figures),
    disagreements: 'rivals' in marks ? marks.rivals.length : 0,
    outcomes: [],
  };
  return {
    version: versionOf(ledger, view).date,
    view: viewToJson(view),
    chart: { slug, kind, title, subtitle, caution },
    count: figures.length,
    hidden: { later: 0, undated: 0 },
    publications: publicationDays(ledger, figures),
    nearest: null,
    marks,
    told,
    summary: buildSummary({ marks, count: figures.length, told, forces, series: counted, sources }, ENGLISH),
    sources,
    series: counted,
    forces,
  };
}

/** The chart that the catalogue would have of a strand, had it one of its own. */
function strandChart(
  ledger: Ledger,
  strand: Strand,
  { id, topic, counts }: Series,
  title: string,
): ChartDefinition {
  const joined = joinedSource(ledger, id);
  return {
    kind: 'timeline',
    slug: strandId(strand) as ChartSlug,
    title,
    subtitle: counts,
    topic,
    series: [id],
    force: [strand.force],
    figures: 'all',
    status: [...STATUSES],
    events: [],
    caution: '',
    joined: joined === undefined ? {} : { [id]: joined },
  };
}
