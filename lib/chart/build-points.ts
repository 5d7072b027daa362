import { dayTime, drawnTime } from '@/lib/model/as-of';
import type { Figure } from '@/lib/model/figure';
import { drawnAt } from '@/lib/model/quantity';
import { levelAt } from './build-lines';
import type { Material } from './build-marks';
import type { Level, LineMark, Point } from './marks';
import { toneOf } from './tones';

/** Every figure as a mark, in the order of time. */
export function buildPoints(
  { figures, forces, sources }: Pick<Material, 'figures' | 'forces' | 'sources'>,
  lines: readonly LineMark[],
): Point[] {
  const inChart = [...new Set(figures.map(({ force }) => force))];
  return figures
    .map((figure) => ({
      id: figure.id,
      series: figure.series,
      force: figure.force,
      quantity: figure.quantity,
      asOf: figure.asOf,
      status: figure.status,
      rank: figure.rank,
      reason: figure.rankReason,
      source: figure.source,
      note: figure.note,
      tone: toneOf(figure.force, forces, inChart),
      time: drawnTime(figure.asOf),
      value: drawnAt(figure.quantity),
      startsFrom: startOf(figure, sources.get(figure.source)?.published?.latest, lines),
    }))
    .sort((a, b) => a.time - b.time || a.value - b.value || (a.id < b.id ? -1 : 1));
}

/** A plan starts from the preferred level of the day on which it became known. */
function startOf(
  { series, force, status, asOf }: Figure,
  published: string | undefined,
  lines: readonly LineMark[],
): Level | null {
  if ((status !== 'planned' && status !== 'authorized') || !published || published >= asOf.earliest)
    return null;
  return levelAt(lines, `${series} ${force}`, dayTime(published));
}
