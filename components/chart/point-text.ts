import type { Point } from '@/lib/chart/marks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { STATUS_TEXT } from '@/lib/text/words';

/** A point in full, as it is spoken and as its title has it: force, value, date, status, source. */
export function pointText(point: Point, answer: ChartAnswer): string {
  const publisher = answer.sources[point.source]?.publisher ?? point.source;
  const status = `${STATUS_TEXT[point.status].toLowerCase()}${point.rank === 'preferred' ? ', preferred' : ''}`;
  return `${quantityText(point.quantity)}, ${asOfText(point.asOf)}, ${status}, ${publisher}`;
}
