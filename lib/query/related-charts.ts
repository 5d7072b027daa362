import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { ForceCode, SeriesId } from '@/lib/model/ids';
import { type DrawnBy, drawnByCharts } from './drawn-by';

/** A chart that draws something of what another one draws, and what that is. */
export interface RelatedChart {
  readonly chart: ChartDefinition;
  readonly series: readonly SeriesId[];
  /** Only where the series differ: charts of one series are of its forces anyway. */
  readonly forces: readonly ForceCode[];
}

/** A chart of so few forces is about them; one of fifty nations is about none of them. */
const FEW = 3;

/** The charts that draw a series of a chart, the ones with most in common first, then those about its forces. */
export function relatedCharts(ledger: Ledger, { slug }: ChartDefinition): RelatedChart[] {
  const all = drawnByCharts(ledger);
  const own = all.find(({ chart }) => chart.slug === slug);
  if (!own) return [];
  return all
    .filter((other) => other !== own)
    .map((other) => {
      const series = shared(own.series, other.series);
      return { chart: other.chart, series, forces: series.length > 0 ? [] : forcesShared(own, other) };
    })
    .filter(({ series, forces }) => series.length > 0 || forces.length > 0)
    .sort((a, b) => b.series.length - a.series.length);
}

function forcesShared(one: DrawnBy, other: DrawnBy): readonly ForceCode[] {
  const both = shared(one.forces, other.forces);
  const isAbout = Math.min(one.forces.size, other.forces.size) <= FEW;
  const all = new Set([...one.forces, ...other.forces]).size;
  return isAbout || both.length * 2 > all ? both : [];
}

function shared<Id>(one: ReadonlySet<Id>, other: ReadonlySet<Id>): Id[] {
  return [...one].filter((id) => other.has(id));
}

/** The charts before and after one in the catalogue; null at its ends. */
export function neighbourCharts({ catalogue: { charts } }: Ledger, { slug }: ChartDefinition) {
  const place = charts.findIndex((chart) => chart.slug === slug);
  return { previous: charts[place - 1] ?? null, next: charts[place + 1] ?? null };
}
