import { dayTime, drawnTime } from '@/lib/model/as-of';
import type { Figure } from '@/lib/model/figure';
import type { Break } from '@/lib/model/ledger-records';

/**
 * The figure whose level holds on a day: the last preferred one of the same series and force, as the line of a
 * timeline draws it. Null before the first, and from a break on until the next statement.
 */
export function preferredLevelOn(
  day: string,
  { series, force }: Pick<Figure, 'series' | 'force'>,
  figures: readonly Figure[],
  breaks: readonly Break[],
): Figure | null {
  const time = dayTime(day);
  const level = figures
    .filter((figure) => figure.series === series && figure.force === force && isLevel(figure))
    .filter(({ asOf }) => drawnTime(asOf) <= time)
    .reduce<Figure | null>(
      (last, figure) => (last && drawnTime(last.asOf) > drawnTime(figure.asOf) ? last : figure),
      null,
    );
  if (!level) return null;
  const cuts = breaks
    .filter((cut) => cut.series === series)
    .flatMap(({ from, to }) => [dayTime(from.earliest), ...(to ? [dayTime(to.latest)] : [])]);
  return cuts.some((cut) => cut > drawnTime(level.asOf) && cut <= time) ? null : level;
}

function isLevel({ rank, status }: Figure): boolean {
  return rank === 'preferred' && (status === 'actual' || status === 'estimate');
}
