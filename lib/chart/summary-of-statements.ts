import { drawnAt } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { countText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';
import type { Point, StatementsMarks } from './marks';
import { groupNamer, groupsOf } from './point-groups';

interface Names {
  readonly forces: Readonly<Record<string, string>>;
  readonly series: Readonly<Record<string, { readonly title: string }>>;
  readonly sources: Readonly<Record<string, { readonly publisher: string }>>;
}

/**
 * Statements in sentences: every number with how often it is stated, each series and force apart, the first and last
 * word, the preferred one and why it is.
 */
export function statementSentences({ points }: StatementsMarks, names: Names): string[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const nameOf = groupNamer(points, names);
  const told = (point: Point) =>
    `${[nameOf(point), numberOf(point)].filter(Boolean).join(': ')} (${names.sources[point.source]?.publisher ?? point.source}, ${asOfText(point.asOf)})`;
  const preferred = points.filter(({ rank }) => rank === 'preferred');
  return [
    ...groupsOf(points).map((group) => groupSentence(group, group[0] && nameOf(group[0]))),
    ...(points.length > 1 ? [`The first statement: ${told(first)}.`, `The last: ${told(last)}.`] : []),
    ...preferred.map((point) => `Preferred: ${told(point)}: ${point.reason}.`),
  ];
}

function groupSentence(points: readonly Point[], name: string | undefined): string {
  const numbers = numbersOf(points);
  const what = numbers.length > 1 ? 'the numbers stated, lowest first' : 'the number stated';
  const start = name ? `${name}: ${what}` : what.replace('the', 'The');
  return `${start}: ${numbers.join(', ')}.`;
}

/** Each number once: "9,592 (2 statements)". */
function numbersOf(points: readonly Point[]): string[] {
  const times = new Map<string, number>();
  const inOrder = [...points].sort((a, b) => drawnAt(a.quantity) - drawnAt(b.quantity));
  for (const point of inOrder) times.set(numberOf(point), (times.get(numberOf(point)) ?? 0) + 1);
  return [...times].map(([number, count]) =>
    count > 1 ? `${number} (${countText(count, 'statement')})` : number,
  );
}

/** What is no level is never told as one. */
function numberOf({ quantity, status }: Point): string {
  return `${status === 'actual' || status === 'estimate' ? '' : `${status}: `}${quantityText(quantity)}`;
}
