import { dayTime, drawnTime } from '@/lib/model/as-of';
import type { Figure } from '@/lib/model/figure';
import type { Break } from '@/lib/model/ledger-records';
import { drawnAt } from '@/lib/model/quantity';
import type { Material } from './build-marks';
import type { Level, LineMark } from './marks';
import { toneOf } from './tones';

/** The lines of a timeline: what is preferred, by series and force, in steps, cut where the count breaks. */
export function buildLines({ figures, series, forces, breaks }: Material): LineMark[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures.filter(isOnLine)) {
    const key = `${figure.series} ${figure.force}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const inChart = [...new Set([...groups.values()].map(([first]) => first?.force ?? ''))];
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    const cuts = breaks.filter((cut) => cut.series === first.series);
    const label = series.get(first.series)?.title ?? first.series;
    return [{ key, label, tone: toneOf(first.force, forces, inChart), segments: toSegments(group, cuts) }];
  });
}

/** Rule 1: a line joins the preferred figures of one series. A plan is never a level. */
function isOnLine({ rank, status }: Figure): boolean {
  return rank === 'preferred' && (status === 'actual' || status === 'estimate');
}

function toSegments(figures: readonly Figure[], breaks: readonly Break[]): Level[][] {
  const levels = figures
    .map((figure) => ({ time: drawnTime(figure.asOf), value: drawnAt(figure.quantity) }))
    .sort((a, b) => a.time - b.time);
  const cuts = breaks.flatMap(({ from, to }) => [
    dayTime(from.earliest),
    ...(to ? [dayTime(to.latest)] : []),
  ]);
  const segments: Level[][] = [];
  for (const level of levels) {
    const segment = segments.at(-1);
    const last = segment?.at(-1);
    const cut =
      last && cuts.filter((time) => time > last.time && time <= level.time).sort((a, b) => a - b)[0];
    if (segment && cut === undefined) segment.push(level);
    else {
      // The level before a break holds until the break; nothing is known to join it to the next one.
      if (segment && last && cut !== undefined && cut < level.time)
        segment.push({ time: cut, value: last.value });
      segments.push([level]);
    }
  }
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
