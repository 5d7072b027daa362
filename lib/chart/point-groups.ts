import type { Point } from './marks';

type Counted = Pick<Point, 'series' | 'force'>;

/** Points of one series and force: those alone can be compared with each other. */
export function groupsOf<P extends Counted>(points: readonly P[]): P[][] {
  const groups = new Map<string, P[]>();
  for (const point of points) {
    const key = groupKey(point);
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  }
  return [...groups.values()];
}

/** The key of a line that joins such points. */
export function groupKey({ series, force }: Counted): string {
  return `${series} ${force}`;
}

/** What a point counts, in so far as the points beside it count something else: its force, its series, or both. */
export function groupNamer(
  points: readonly Counted[],
  {
    forces,
    series,
  }: {
    readonly forces: Readonly<Record<string, string>>;
    readonly series: Readonly<Record<string, { readonly title: string }>>;
  },
): (point: Counted) => string {
  const severalForces = new Set(points.map(({ force }) => force)).size > 1;
  const severalSeries = new Set(points.map((point) => point.series)).size > 1;
  return (point) =>
    [
      severalForces ? (forces[point.force] ?? point.force) : '',
      severalSeries ? (series[point.series]?.title ?? point.series) : '',
    ]
      .filter((part) => part !== '')
      .join(', ');
}
