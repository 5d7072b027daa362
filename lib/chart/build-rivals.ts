import { drawnTime } from '@/lib/model/as-of';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import { differ, highOf, lowOf } from '@/lib/model/quantity';
import { isOnLine } from './build-lines';
import type { Material } from './build-marks';
import { isLong, MONTH_MS } from './level-time';
import type { RivalMark } from './marks';

/**
 * Where sources disagree: statements of the same series, force and place within 31 days of the first of them, if any
 * two differ. Levels are compared with levels and plans with plans; a longer date is compared with the same date only.
 */
export function buildRivals({ figures, chart }: Pick<Material, 'figures' | 'chart'>): RivalMark[] {
  return [...comparable(figures).values()]
    .flatMap(toClusters)
    .filter((cluster) => disagrees(cluster, chart))
    .map(toMark);
}

function comparable(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const isPlan = figure.status === 'planned' || figure.status === 'authorized';
    const date = isLong(figure.asOf) ? figure.asOf.edtf : 'days';
    const key = [figure.series, figure.force, figure.place, isPlan, date].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return groups;
}

function toClusters(figures: readonly Figure[]): Figure[][] {
  const clusters: Figure[][] = [];
  for (const figure of [...figures].sort((a, b) => drawnTime(a.asOf) - drawnTime(b.asOf))) {
    const cluster = clusters.at(-1);
    const first = cluster?.[0];
    if (cluster && first && drawnTime(figure.asOf) - drawnTime(first.asOf) <= MONTH_MS) cluster.push(figure);
    else clusters.push([figure]);
  }
  return clusters;
}

/** Two figures that the chart's line joins are a change, and one source does not contradict itself. */
function disagrees(cluster: readonly Figure[], chart: ChartDefinition): boolean {
  return cluster.some((a) =>
    cluster.some(
      (b) =>
        a.source !== b.source &&
        differ(a.quantity, b.quantity) &&
        !(isOnLine(a, chart) && isOnLine(b, chart)),
    ),
  );
}

function toMark(cluster: readonly Figure[]): RivalMark {
  const times = cluster.map(({ asOf }) => drawnTime(asOf));
  return {
    from: Math.min(...times),
    to: Math.max(...times),
    low: Math.min(...cluster.map(({ quantity }) => lowOf(quantity))),
    high: Math.max(...cluster.map(({ quantity }) => highOf(quantity))),
    ids: cluster.map(({ id }) => id),
  };
}
