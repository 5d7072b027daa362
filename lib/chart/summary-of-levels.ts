import { asOfText } from '@/lib/text/as-of-text';
import { differenceText } from '@/lib/text/difference-text';
import { quantityText } from '@/lib/text/quantity-text';
import type { Words } from '@/lib/text/words';
import { differenceOf } from './difference';
import { levelStart } from './level-time';
import type { LineMark, Point, TimelineMarks } from './marks';
import { groupKey, groupsOf } from './point-groups';

/** Each line in sentences: its first, last and highest level and its biggest change; then what no line joins. */
export function levelSentences(
  { lines, points }: TimelineMarks,
  series: Readonly<Record<string, { readonly title: string }>>,
  say: Words,
): string[] {
  const levels = points.filter(({ status }) => status === 'actual' || status === 'estimate');
  const joined = lines.flatMap((line) => lineSentences(line, points, say));
  const loose = groupsOf(levels.filter((level) => !lines.some(({ key }) => key === groupKey(level))));
  const several = lines.length + loose.length > 1;
  const rest = loose.flatMap((group) => looseSentences(group, several ? series : {}, say));
  return joined.length + rest.length > 0 ? [...joined, ...rest] : [say('summary.noLevel')];
}

/** Statements that nothing joins: the first, the last and the highest, and no change from one to another. */
function looseSentences(
  levels: readonly Point[],
  series: Readonly<Record<string, { readonly title: string }>>,
  say: Words,
): string[] {
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last) return [];
  const title = series[first.series]?.title;
  const words = {
    title: title ?? '',
    count: levels.length,
    first: levelText(first, say),
    last: levelText(last, say),
  };
  const told = say(title ? 'summary.looseOf' : 'summary.loose', words);
  return levels.length === 1 ? [told] : [told, highestSentence(levels, say)];
}

function lineSentences(line: LineMark, points: readonly Point[], say: Words): string[] {
  const levels = points.filter(
    (point) => !point.beside && point.status !== 'planned' && groupKey(point) === line.key,
  );
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last) return [];
  const words = {
    line: line.label,
    basis: line.basis,
    count: levels.length,
    first: levelText(first, say),
    last: levelText(last, say),
  };
  const told = say(line.basis === 'preferred' ? 'summary.preferredLine' : 'summary.joinedLine', words);
  if (levels.length === 1) return [told];
  return [told, highestSentence(levels, say), ...changeSentences(line, levels, say)];
}

function highestSentence(levels: readonly Point[], say: Words): string {
  return say('summary.highestOf', { level: levelText(highestOf(levels), say) });
}

function highestOf(levels: readonly Point[]): Point {
  return levels.reduce((best, level) => (level.value > best.value ? level : best));
}

/** Only inside a segment: what a break parts cannot be compared. */
function changeSentences(line: LineMark, levels: readonly Point[], say: Words): string[] {
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
  const difference = differenceOf(from.quantity, to.quantity);
  return [
    say('summary.biggestChange', {
      change: differenceText(difference, say, 'difference.insideBoth'),
      from: levelText(from, say),
      to: levelText(to, say),
    }),
  ];
}

/** Where a point's level begins on its line. */
function startOf({ time, asOf }: Point, { basis }: LineMark): number {
  return basis === 'preferred' ? time : levelStart(asOf);
}

/** A level with its hedge and its date at its own precision. */
function levelText({ quantity, asOf, status }: Point, say: Words): string {
  const words = { number: quantityText(quantity, say), date: asOfText(asOf, say) };
  return say(status === 'estimate' ? 'summary.estimatedLevel' : 'summary.level', words);
}
