import { dayTime, drawnTime } from '@/lib/model/as-of';
import type { Figure } from '@/lib/model/figure';
import { drawnAt } from '@/lib/model/quantity';
import { isOnLine, levelAt } from './build-lines';
import type { Material } from './build-marks';
import type { Level, LineMark, Point, Tone } from './marks';

/** Every figure as a mark, in the order of time. */
export function buildPoints(
  { chart, figures, sources }: Pick<Material, 'chart' | 'figures' | 'sources'>,
  tone: (figure: Figure) => Tone,
  lines: readonly LineMark[],
): Point[] {
  const drawn = new Set(lines.map(({ key }) => key));
  const someIsPreferred = figures.some(({ rank }) => rank === 'preferred');
  // Without a line of its own a series has nothing to stand beside; among statements it is the preferred one.
  const isBeside = (figure: Figure) =>
    chart.kind === 'statements'
      ? someIsPreferred && figure.rank !== 'preferred'
      : drawn.has(`${figure.series} ${figure.force}`) && !isOnLine(figure, chart);
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
      tone: tone(figure),
      beside: isBeside(figure),
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
