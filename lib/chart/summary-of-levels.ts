import { asOfText } from '@/lib/text/as-of-text';
import { differenceText } from '@/lib/text/difference-text';
import { countText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';
import { differenceOf } from './difference';
import type { LineMark, Point, TimelineMarks } from './marks';

/** Each line in sentences: its first, last and highest level and its biggest change. A plan is no level. */
export function levelSentences({ lines, points }: TimelineMarks): string[] {
  const levels = points.filter(({ status }) => status === 'actual' || status === 'estimate');
  if (lines.length > 0) return lines.flatMap((line) => lineSentences(line, levels));
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last) return ['No level is stated in this view.'];
  if (levels.length === 1) return [`No preferred level; one statement: ${levelText(first)}.`];
  return [
    `No preferred level; ${countText(levels.length, 'statement')}, from ${levelText(first)} to ${levelText(last)}.`,
  ];
}

function lineSentences(line: LineMark, points: readonly Point[]): string[] {
  const levels = points.filter(
    ({ rank, series, force }) => rank === 'preferred' && `${series} ${force}` === line.key,
  );
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last) return [];
  if (levels.length === 1) return [`${line.label}: one preferred figure, ${levelText(first)}.`];
  const highest = levels.reduce((best, level) => (level.value > best.value ? level : best));
  return [
    `${line.label}: the preferred figures begin with ${levelText(first)} and end with ${levelText(last)}.`,
    `The highest of them: ${levelText(highest)}.`,
    ...changeSentences(line, levels),
  ];
}

/** Only inside a segment: what a break parts cannot be compared. */
function changeSentences({ segments }: LineMark, levels: readonly Point[]): string[] {
  const steps = levels.flatMap((to, index) => {
    const from = levels[index - 1];
    const isJoined =
      from &&
      segments.some((segment) =>
        [from, to].every((level) =>
          segment.some(({ time, value }) => time === level.time && value === level.value),
        ),
      );
    return from && isJoined ? [{ from, to, size: Math.abs(to.value - from.value) }] : [];
  });
  const biggest = steps.reduce<(typeof steps)[number] | null>(
    (best, step) => (best && best.size >= step.size ? best : step),
    null,
  );
  if (!biggest || biggest.size === 0) return [];
  const { from, to } = biggest;
  const change = differenceText(differenceOf(from.quantity, to.quantity), 'inside what both allow');
  return [`Biggest change from one to the next: ${change}, from ${levelText(from)} to ${levelText(to)}.`];
}

/** A level with its hedge and its date at its own precision. */
function levelText({ quantity, asOf, status }: Point): string {
  return `${quantityText(quantity)} (${asOfText(asOf)}${status === 'estimate' ? ', an estimate' : ''})`;
}
