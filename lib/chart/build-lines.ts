import { DAY_MS, dayTime, drawnTime } from '@/lib/model/as-of';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import type { Break } from '@/lib/model/ledger-records';
import { drawnAt } from '@/lib/model/quantity';
import type { Material } from './build-marks';
import { isLong, levelStart } from './level-time';
import type { Level, LineMark, Tone } from './marks';

/** The lines of a timeline: comparable figures by series and force, in steps, cut where the count breaks. */
export function buildLines(material: Material, tone: (figure: Figure) => Tone): LineMark[] {
  const { chart, figures, series, sources, breaks } = material;
  const groups = new Map<string, Figure[]>();
  for (const figure of figures.filter((each) => isOnLine(each, chart))) {
    const key = `${figure.series} ${figure.force}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    const cuts = breaks.filter((cut) => cut.series === first.series);
    const joined = joinedOf(chart, first.series);
    const dashed = group.every(({ status }) => status === 'authorized');
    return [
      {
        key,
        label: series.get(first.series)?.title ?? first.series,
        basis: joined ? (sources.get(first.source)?.publisher ?? first.source) : 'preferred',
        tone: tone(first),
        dashed,
        // A ceiling holds until the next one; a count says nothing of the year after next.
        segments: toSegments(group, cuts, {
          joined: joined !== undefined,
          longest: joined && !dashed ? LONGEST_HOLD : Infinity,
        }),
      },
    ];
  });
}

/** For how long a count of one source holds without the next one. Yearly tables must reach each other. */
const LONGEST_HOLD = 400 * DAY_MS;

function joinedOf(chart: ChartDefinition, series: string): string | undefined {
  return 'joined' in chart ? chart.joined[series] : undefined;
}

/**
 * Rule 1: a line joins the preferred figures of one series, or those of one source and counting rule, which the
 * catalogue names by the beginning of its ids. A plan is never a level.
 */
export function isOnLine({ rank, status, source, series }: Figure, chart: ChartDefinition): boolean {
  if (status === 'planned') return false;
  const joined = joinedOf(chart, series);
  if (joined !== undefined) return source.startsWith(joined);
  return rank === 'preferred' && status !== 'authorized';
}

interface Joining {
  /** Whether the figures are those of one source, whose years follow each other. */
  readonly joined: boolean;
  readonly longest: number;
}

function toSegments(
  figures: readonly Figure[],
  breaks: readonly Break[],
  { joined, longest }: Joining,
): Level[][] {
  const levels = figures
    .map(({ asOf, quantity }) => ({
      time: joined ? levelStart(asOf) : drawnTime(asOf),
      value: drawnAt(quantity),
      // A number for a year holds to the end of it, whatever follows.
      until: joined && isLong(asOf) ? dayTime(asOf.latest) : null,
    }))
    .sort((a, b) => a.time - b.time);
  const cuts = breaks.flatMap(({ from, to }) => [
    dayTime(from.earliest),
    ...(to ? [dayTime(to.latest)] : []),
  ]);
  const segments: Level[][] = [];
  let holds: number | null = null;
  const end = (time: number | null) => {
    const last = segments.at(-1)?.at(-1);
    if (last && time !== null && time > last.time) segments.at(-1)?.push({ time, value: last.value });
  };
  for (const { until, ...level } of levels) {
    const segment = segments.at(-1);
    const last = segment?.at(-1);
    const cut =
      last && cuts.filter((time) => time > last.time && time <= level.time).sort((a, b) => a - b)[0];
    const tooLong = last !== undefined && level.time - last.time > longest;
    if (segment && cut === undefined && !tooLong) segment.push(level);
    else {
      // The level before a break holds until the break; nothing is known to join it to the next one.
      end(cut === undefined ? holds : cut < level.time ? cut : null);
      segments.push([level]);
    }
    holds = until;
  }
  end(holds);
  return segments;
}

/** The level that a line stands at on a day, or null before its first statement and inside its gaps. */
export function levelAt(lines: readonly LineMark[], key: string, time: number): Level | null {
  const segments = lines.find((line) => line.key === key)?.segments ?? [];
  const holding = segments.find(
    (segment) => (segment[0]?.time ?? Infinity) <= time && (segment.at(-1)?.time ?? 0) >= time,
  );
  const level = holding?.filter((step) => step.time <= time).at(-1);
  return level ? { time, value: level.value } : null;
}
