import { asOfText } from '@/lib/text/as-of-text';
import { differenceText } from '@/lib/text/difference-text';
import { countText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';
import { differenceOf } from './difference';
import { levelStart } from './level-time';
import type { LineMark, Point, TimelineMarks } from './marks';
import { groupKey, groupsOf } from './point-groups';

/** Each line in sentences: its first, last and highest level and its biggest change; then what no line joins. */
export function levelSentences(
  { lines, points }: TimelineMarks,
  series: Readonly<Record<string, { readonly title: string }>>,
): string[] {
  const levels = points.filter(({ status }) => status === 'actual' || status === 'estimate');
  const joined = lines.flatMap((line) => lineSentences(line, points));
  const loose = groupsOf(levels.filter((level) => !lines.some(({ key }) => key === groupKey(level))));
  const several = lines.length + loose.length > 1;
  const rest = loose.flatMap((group) => looseSentences(group, several ? series : {}));
  return joined.length + rest.length > 0 ? [...joined, ...rest] : ['No level is stated in this view.'];
}

/** Statements that nothing joins: the first, the last and the highest, and no change from one to another. */
function looseSentences(
  levels: readonly Point[],
  series: Readonly<Record<string, { readonly title: string }>>,
): string[] {
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last) return [];
  const title = series[first.series]?.title;
  const start = title ? `${title}: no preferred level` : 'No preferred level';
  if (levels.length === 1) return [`${start}; one statement: ${levelText(first)}.`];
  return [
    `${start}; ${countText(levels.length, 'statement')}, from ${levelText(first)} to ${levelText(last)}.`,
    `The highest of them: ${levelText(highestOf(levels))}.`,
  ];
}

function lineSentences(line: LineMark, points: readonly Point[]): string[] {
  const levels = points.filter(
    (point) => !point.beside && point.status !== 'planned' && groupKey(point) === line.key,
  );
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last) return [];
  const isPreferred = line.basis === 'preferred';
  if (levels.length === 1)
    return [
      `${line.label}: one ${isPreferred ? 'preferred figure' : `figure of ${line.basis}`}, ${levelText(first)}.`,
    ];
  return [
    `${line.label}: the ${isPreferred ? 'preferred figures' : `figures of ${line.basis}`} begin with ${levelText(first)} and end with ${levelText(last)}.`,
    `The highest of them: ${levelText(highestOf(levels))}.`,
    ...changeSentences(line, levels),
  ];
}

function highestOf(levels: readonly Point[]): Point {
  return levels.reduce((best, level) => (level.value > best.value ? level : best));
}

/** Only inside a segment: what a break parts cannot be compared. */
function changeSentences(line: LineMark, levels: readonly Point[]): string[] {
  const { segments } = line;
  const steps = levels.flatMap((to, index) => {
    const from = levels[index - 1];
    const isJoined =
      from &&
      segments.some((segment) =>
        [from, to].every((level) =>
          segment.some(({ time, value }) => time === startOf(level, line) && value === level.value),
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

/** Where a point's level begins on its line. */
function startOf({ time, asOf }: Point, { basis }: LineMark): number {
  return basis === 'preferred' ? time : levelStart(asOf);
}

/** A level with its hedge and its date at its own precision. */
function levelText({ quantity, asOf, status }: Point): string {
  return `${quantityText(quantity)} (${asOfText(asOf)}${status === 'estimate' ? ', an estimate' : ''})`;
}
