import { drawnAt } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import type { Words } from '@/lib/text/words';
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
export function statementSentences({ points }: StatementsMarks, names: Names, say: Words): string[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const nameOf = groupNamer(points, names);
  const told = (point: Point) => {
    const number = numberOf(point, say);
    const name = nameOf(point);
    return say('summary.statement', {
      number: name ? say('summary.named', { name, words: number }) : number,
      publisher: names.sources[point.source]?.publisher ?? point.source,
      date: asOfText(point.asOf, say),
    });
  };
  const preferred = points.filter(({ rank }) => rank === 'preferred');
  return [
    ...groupsOf(points).map((group) => groupSentence(group, group[0] && nameOf(group[0]), say)),
    ...(points.length > 1
      ? [
          say('summary.firstStatement', { statement: told(first) }),
          say('summary.lastStatement', { statement: told(last) }),
        ]
      : []),
    ...preferred.map((point) =>
      say('summary.preferredStatement', { statement: told(point), reason: point.reason }),
    ),
  ];
}

function groupSentence(points: readonly Point[], name: string | undefined, say: Words): string {
  const numbers = numbersOf(points, say);
  const words = { name: name ?? '', count: numbers.length, numbers: numbers.join(', ') };
  return say(name ? 'summary.numbersOf' : 'summary.numbers', words);
}

/** Each number once: "9,592 (2 statements)". */
function numbersOf(points: readonly Point[], say: Words): string[] {
  const times = new Map<string, number>();
  const inOrder = [...points].sort((a, b) => drawnAt(a.quantity) - drawnAt(b.quantity));
  for (const point of inOrder) {
    const number = numberOf(point, say);
    times.set(number, (times.get(number) ?? 0) + 1);
  }
  return [...times].map(([number, count]) =>
    count > 1 ? say('summary.numberTimes', { number, count }) : number,
  );
}

/** What is no level is never told as one. */
function numberOf({ quantity, status }: Point, say: Words): string {
  const number = quantityText(quantity, say);
  if (status === 'actual' || status === 'estimate') return number;
  return say('summary.named', { name: say(`statusIn.${status}`), words: number });
}
