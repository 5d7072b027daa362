import type { Point } from '@/lib/chart/marks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import type { Words } from '@/lib/text/words';

/** A point in full, as it is spoken and as its title has it: force, series, value, date, status, source. */
export function pointText(point: Point, { sources, series, forces }: ChartAnswer, say: Words): string {
  const publisher = sources[point.source]?.publisher ?? point.source;
  const status = say(`statusIn.${point.status}`);
  const rank = point.rank === 'preferred' ? `, ${say('rankIn.preferred')}` : '';
  // What all points of the chart have in common stands in its title.
  const force = Object.keys(forces).length > 1 ? `${forces[point.force] ?? point.force}, ` : '';
  const title = series[point.series]?.title;
  const counted = title && Object.keys(series).length > 1 ? `${title}, ` : '';
  return `${force}${counted}${quantityText(point.quantity, say)}, ${asOfText(point.asOf, say)}, ${status}${rank}, ${publisher}`;
}
