import { dayTime, timeDay } from '@/lib/model/as-of';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import type { Break, Force, LedgerEvent, Series, Source } from '@/lib/model/ledger-records';
import { daysOf } from '@/lib/model/plain-date';
import type { PlanOutcome } from '@/lib/model/plan-outcome';
import { buildComposition } from './build-composition';
import { buildLines } from './build-lines';
import { buildPlans } from './build-plans';
import { buildPoints } from './build-points';
import { buildRivals } from './build-rivals';
import type { BreakMark, EventMark, Marks } from './marks';
import { tonesOf } from './tones';

/** What marks are made from: the figures of a view and the records that they name. */
export interface Material {
  readonly chart: ChartDefinition;
  readonly figures: readonly Figure[];
  /** Figures of the total's series, for compositions. */
  readonly totals: readonly Figure[];
  /** What came of the plans, for charts of plans. */
  readonly outcomes: readonly PlanOutcome[];
  readonly series: ReadonlyMap<string, Series>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly forces: ReadonlyMap<string, Force>;
  readonly events: readonly LedgerEvent[];
  readonly breaks: readonly Break[];
  /** Of the view, or the chart's own: `2009`, `2009-12`, `2009-12-01`. */
  readonly from: string | null;
  readonly to: string | null;
  /** The date of the snapshot. */
  readonly at: string | null;
}

/** Figures to marks. */
export function buildMarks(material: Material): Marks {
  const { chart, series } = material;
  const domain = timeDomain(material);
  const shared = {
    unit: series.get(chart.series[0] ?? '')?.unit ?? 'troops',
    events: toEventMarks(material.events, domain),
    breaks: toBreakMarks(material, domain),
    domain,
  } as const;
  const tone = tonesOf(material.figures, material.forces);
  switch (chart.kind) {
    case 'timeline':
    case 'steps': {
      const lines = buildLines(material, tone);
      const points = buildPoints(material, tone, lines);
      return { ...shared, kind: chart.kind, lines, rivals: buildRivals(material), points };
    }
    case 'statements':
      return { ...shared, kind: 'statements', points: buildPoints(material, tone, []) };
    case 'plans':
      return { ...shared, kind: 'plans', rows: buildPlans(material) };
    case 'composition':
      return { ...shared, kind: 'composition', ...buildComposition(material, chart) };
  }
}

/** From the view's first to its last day; where it is open, as far as the figures and events reach. */
function timeDomain({ figures, events, from, to }: Material): readonly [number, number] {
  const days = [...figures.map(({ asOf }) => asOf), ...events.map(({ date }) => date)];
  const first = (from && daysOf(from)?.earliest) || days.map(({ earliest }) => earliest).sort()[0];
  const last =
    (to && daysOf(to)?.latest) ||
    days
      .map(({ latest }) => latest)
      .sort()
      .at(-1);
  const start = dayTime(first ?? last ?? '2001-01-01');
  const end = dayTime(last ?? timeDay(start));
  return end > start ? [start, end] : [start, start + dayTime('1970-01-02')];
}

function toEventMarks(events: readonly LedgerEvent[], [start, end]: readonly [number, number]): EventMark[] {
  return events
    .map((event) => ({ ...event, time: dayTime(event.date.earliest) }))
    .filter(({ time }) => time >= start && time <= end)
    .sort((a, b) => a.time - b.time)
    .map(({ id, time, date, endDate, label, source, note }, index) => ({
      number: index + 1,
      id,
      time,
      date,
      endDate,
      label,
      source,
      note,
    }));
}

function toBreakMarks({ breaks, chart }: Material, [start, end]: readonly [number, number]): BreakMark[] {
  return breaks
    .filter(({ series }) => chart.series.some((drawn) => drawn === series))
    .map(({ series, kind, from, to, words, source }) => ({
      series,
      kind,
      words,
      source,
      fromDate: from,
      toDate: to,
      from: dayTime(from.earliest),
      to: to ? dayTime(to.latest) : null,
    }))
    .filter(({ from, to }) => from <= end && (to ?? from) >= start)
    .sort((a, b) => a.from - b.from);
}
