import type { Ledger } from '@/lib/ledger/ledger';
import { type AsOf, DAY_MS, dayTime } from '@/lib/model/as-of';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Break } from '@/lib/model/ledger-records';
import { daysOf } from '@/lib/model/plain-date';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { type Contradiction, contradictionsAmong } from './contradictions';
import { type Dissent, dissentAmong } from './dissent';
import { isPlan } from './rivals';
import { selectFigures } from './select-figures';
import { type Strand, strandsOf } from './strands';

/** The time between two statements of one strand for which nobody states a level. */
interface Silence {
  readonly strand: Pick<Strand, 'series' | 'force' | 'place'>;
  readonly after: AsOf;
  readonly until: AsOf;
  readonly days: number;
}

/** What is doubtful about what a chart counts, whether or not its view shows it. */
export interface ChartDoubt {
  readonly count: number;
  readonly dissent: Dissent;
  /** The widest first. */
  readonly widest: readonly Contradiction[];
  /** Stretches for which nothing was reported, or it was withheld. */
  readonly unreported: readonly Break[];
  /** The longest first. */
  readonly silences: readonly Silence[];
  /** Figures that their source does not state sharply, that nobody confirmed, and that nobody can date. */
  readonly hedged: number;
  readonly estimates: number;
  readonly undated: number;
}

/** As many contradictions and silences are told; the chart and the ledger have all. */
const TOLD = 3;
/** Yearly tables reach each other: only what is longer is a silence. */
const LEAST_SILENCE = 400;
/** A chart of more forces than these is about none of them: their silences are told on their own pages. */
const FEW_FORCES = 4;

/** Looks through all figures of the series and forces of a chart, as far as the reader's clocks allow. */
export function chartDoubt(ledger: Ledger, chart: ChartDefinition, { v, known }: View): ChartDoubt {
  const force = chart.force ? [...chart.force] : null;
  const range = { from: chart.from ?? null, to: chart.to ?? null };
  const asked = { ...DEFAULT_VIEW, ...range, series: [...chart.series], force, v, known };
  const { figures } = selectFigures(ledger, asked);
  const series = new Set<string>(chart.series);
  const unreported = ledger.breaks.filter(
    ({ series: of, kind, from }) =>
      series.has(of) &&
      (kind === 'withheld' || kind === 'not-reported') &&
      (known === null || from.earliest <= known),
  );
  return {
    count: figures.length,
    dissent: dissentAmong([...figures]),
    widest: contradictionsAmong(figures).slice(0, TOLD),
    unreported,
    silences: silencesOf(
      strandsOf(
        ledger,
        figures.filter((figure) => !isPlan(figure)),
      ),
      unreported,
      chart,
    ),
    hedged: figures.filter(({ quantity }) => quantity.qualifier !== 'exact' || quantity.kind === 'range')
      .length,
    estimates: figures.filter(({ status }) => status === 'estimate').length,
    undated: figures.filter(({ source }) => !ledger.sources.get(source)?.published).length,
  };
}

function silencesOf(strands: readonly Strand[], breaks: readonly Break[], chart: ChartDefinition): Silence[] {
  // Steps are changes of what holds in between: nobody needs to state it.
  if (chart.kind === 'steps' || new Set(strands.map(({ force }) => force)).size > FEW_FORCES) return [];
  const [from, to] = [daysOf(chart.from ?? '')?.earliest ?? '', daysOf(chart.to ?? '')?.latest ?? '9999'];
  return strands
    .flatMap((strand) => silencesIn(strand, breaks))
    .filter(({ after, until }) => until.earliest >= from && after.latest <= to)
    .sort((a, b) => b.days - a.days)
    .slice(0, TOLD);
}

/** Stretches between the statements of a strand, but for those that the ledger explains. */
function silencesIn({ series, force, place, figures }: Strand, breaks: readonly Break[]): Silence[] {
  const silences: Silence[] = [];
  let last = figures[0];
  for (const figure of figures) {
    if (!last) break;
    const days = Math.round((dayTime(figure.asOf.earliest) - dayTime(last.asOf.latest)) / DAY_MS);
    const [after, until] = [last.asOf, figure.asOf];
    const isTold = breaks.some(
      (each) =>
        each.series === series &&
        each.from.earliest <= until.earliest &&
        (each.to?.latest ?? '9999') >= after.latest,
    );
    if (days > LEAST_SILENCE && !isTold)
      silences.push({ strand: { series, force, place }, after, until, days });
    if (figure.asOf.latest > last.asOf.latest) last = figure;
  }
  return silences;
}
