import type { Marks } from '@/lib/chart/marks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { asOfText } from '@/lib/text/as-of-text';
import { countText, numberText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';

/** A chart in one or two plain sentences, for those who do not see it. */
export function chartWords(answer: ChartAnswer): string {
  const { chart, count, marks } = answer;
  return `Chart: ${chart.title}. ${countText(count, 'figure')}. ${rangeWords(marks)}`.trim();
}

function rangeWords(marks: Marks): string {
  if (marks.kind === 'composition') {
    const [first, last] = [marks.tables[0], marks.tables.at(-1)];
    if (!first || !last) return '';
    return `${countText(marks.tables.length, 'table')}, from ${numberText(first.sum)} on ${asOfText(first.date)} to ${numberText(last.sum)} on ${asOfText(last.date)}.`;
  }
  const reached = marks.points.filter(({ status }) => status === 'actual' || status === 'estimate');
  const highest = reached.reduce<(typeof reached)[number] | undefined>(
    (best, point) => (best && best.value >= point.value ? best : point),
    undefined,
  );
  const last = reached.at(-1);
  if (!highest || !last) return '';
  return `Highest: ${quantityText(highest.quantity)}, ${asOfText(highest.asOf)}. Last: ${quantityText(last.quantity)}, ${asOfText(last.asOf)}.`;
}
