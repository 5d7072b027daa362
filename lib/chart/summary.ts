import type { Outcome } from '@/lib/model/lists';
import { OUTCOMES } from '@/lib/model/lists';
import { asOfText } from '@/lib/text/as-of-text';
import { countText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';
import { BREAK_TEXT, OUTCOME_TEXT } from '@/lib/text/words';
import type { BreakMark, Marks, PlanMark, StatementsMarks } from './marks';
import { compositionSentences } from './summary-of-composition';
import { levelSentences } from './summary-of-levels';

/** What a summary says beside what the marks hold. */
export interface SummaryMaterial {
  readonly marks: Marks;
  readonly count: number;
  /** How many sources stand behind the figures, and how many of them another statement contradicts. */
  readonly dissent: { readonly sources: number; readonly disagreeing: number };
  /** What came of the plans in the view. */
  readonly outcomes: readonly Outcome[];
  readonly forces: Readonly<Record<string, string>>;
}

/** A chart in plain sentences, from its figures: everything that it shows, for those who do not see it. */
export function buildSummary(material: SummaryMaterial): string[] {
  const { marks, count, dissent } = material;
  const breaks = marks.breaks.map(breakSentence);
  if (count === 0) return ['No figures in this view.', ...breaks];
  const [told, plans] = [kindSentences(material), planSentences(material.outcomes)];
  return [
    `${countText(count, 'figure')} from ${countText(dissent.sources, 'source')}.`,
    ...(marks.kind === 'plans' ? [...plans, ...told] : [...told, ...plans]),
    ...breaks,
    ...dissentSentences(dissent),
  ];
}

function kindSentences({ marks, forces }: SummaryMaterial): string[] {
  switch (marks.kind) {
    case 'timeline':
    case 'steps':
      return levelSentences(marks);
    case 'composition':
      return compositionSentences(marks, forces);
    case 'statements':
      return statementSentences(marks);
    case 'plans':
      return rowSentences(marks.rows);
  }
}

/** "138: 9 statements.", what was said most first. */
function statementSentences({ points }: StatementsMarks): string[] {
  const said = new Map<string, number>();
  for (const { quantity, status } of points) {
    const isLevel = status === 'actual' || status === 'estimate';
    const text = `${isLevel ? '' : `${status}: `}${quantityText(quantity)}`;
    said.set(text, (said.get(text) ?? 0) + 1);
  }
  return [...said]
    .sort((a, b) => b[1] - a[1])
    .map(([text, times]) => `${countText(times, 'statement says', 'statements say')} ${text}.`);
}

function rowSentences(rows: readonly PlanMark[]): string[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const judged = rows.filter(({ outcome }) => outcome === 'missed');
  return [
    ...(rows.length > 1 ? [`The first plan: ${rowText(first)}.`, `The last: ${rowText(last)}.`] : []),
    ...(rows.length === 1 ? [`The plan: ${rowText(first)}.`] : []),
    ...judged.map((row) => `Missed: ${missedText(row)}.`),
    ...rows.flatMap(contraryText),
  ];
}

function rowText({ plan, outcome }: PlanMark): string {
  return `${quantityText(plan.quantity)} planned for ${asOfText(plan.asOf)}, ${OUTCOME_TEXT[outcome].toLowerCase()}`;
}

/** "Met by one count, not by another: 34,000 planned for February 2014; …". */
function contraryText({ plan, level, contrary, outcome }: PlanMark): string[] {
  if (!contrary || !level) return [];
  const [by, against] = outcome === 'met' ? [level, contrary] : [contrary, level];
  return [
    `Met by one count, not by another: ${quantityText(plan.quantity)} planned for ${asOfText(plan.asOf)}; ${quantityText(by.quantity)} by the one, ${quantityText(against.quantity)} by the other (${asOfText(against.asOf)}).`,
  ];
}

function missedText({ plan, level }: PlanMark): string {
  const reached = level
    ? `; the level then was ${quantityText(level.quantity)}, stated for ${asOfText(level.asOf)}`
    : '';
  return `${quantityText(plan.quantity)} planned for ${asOfText(plan.asOf)}${reached}`;
}

/** "40 plans: 17 met, 3 missed." A plan is never counted as a level. */
function planSentences(outcomes: readonly Outcome[]): string[] {
  if (outcomes.length === 0) return [];
  const counted = OUTCOMES.map(
    (outcome) => [outcome, outcomes.filter((each) => each === outcome).length] as const,
  ).filter(([, count]) => count > 0);
  return [
    `${countText(outcomes.length, 'plan')}: ${counted.map(([outcome, count]) => `${count} ${OUTCOME_TEXT[outcome].toLowerCase()}`).join(', ')}, by the rule of the methods page.`,
  ];
}

function breakSentence({ kind, fromDate, toDate, words }: BreakMark): string {
  const until = toDate ? ` to ${asOfText(toDate)}` : '';
  return `${BREAK_TEXT[kind]}, ${asOfText(fromDate)}${until}: ${words}.`;
}

function dissentSentences({ sources, disagreeing }: SummaryMaterial['dissent']): string[] {
  if (sources < 2 && disagreeing === 0) return [];
  if (disagreeing === 0) return ['No statement contradicts another one for the same time.'];
  return [
    `${disagreeing} of ${countText(sources, 'source')} ${disagreeing === 1 ? 'gives' : 'give'} a number that another statement for the same time contradicts.`,
  ];
}
