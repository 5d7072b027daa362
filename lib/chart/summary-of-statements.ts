import { drawnAt } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { countText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';
import type { Point, StatementsMarks } from './marks';

/** Statements in sentences: every number with how often it is stated, the first and last word, the preferred one. */
export function statementSentences(
  { points }: StatementsMarks,
  sources: Readonly<Record<string, { readonly publisher: string }>>,
): string[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const told = (point: Point) =>
    `${numberOf(point)} (${sources[point.source]?.publisher ?? point.source}, ${asOfText(point.asOf)})`;
  const preferred = points.filter(({ rank }) => rank === 'preferred').map(told);
  return [
    `${points.length > 1 ? 'The numbers stated, lowest first' : 'The number stated'}: ${numbersOf(points)}.`,
    ...(points.length > 1 ? [`The first statement: ${told(first)}.`, `The last: ${told(last)}.`] : []),
    ...(preferred.length > 0 ? [`Preferred: ${preferred.join('; ')}.`] : []),
  ];
}

/** "9,592 (2 statements), about 9,600". */
function numbersOf(points: readonly Point[]): string {
  const times = new Map<string, number>();
  const inOrder = [...points].sort((a, b) => drawnAt(a.quantity) - drawnAt(b.quantity));
  for (const point of inOrder) times.set(numberOf(point), (times.get(numberOf(point)) ?? 0) + 1);
  return [...times]
    .map(([number, count]) => (count > 1 ? `${number} (${countText(count, 'statement')})` : number))
    .join(', ');
}

/** What is no level is never told as one. */
function numberOf({ quantity, status }: Point): string {
  return `${status === 'actual' || status === 'estimate' ? '' : `${status}: `}${quantityText(quantity)}`;
}
