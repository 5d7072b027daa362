import type { Outcome } from '@/lib/model/lists';
import { OUTCOMES } from '@/lib/model/lists';
import { asOfText, spanText } from '@/lib/text/as-of-text';
import { countText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';
import { BREAK_TEXT, OUTCOME_TEXT } from '@/lib/text/words';
import type { BreakMark, Marks, PlanMark } from './marks';
import { pointsOf } from './points-of';
import { compositionSentences } from './summary-of-composition';
import { levelSentences } from './summary-of-levels';
import { statementSentences } from './summary-of-statements';

/** What a summary says beside what the marks hold. */
export interface SummaryMaterial {
  readonly marks: Marks;
  readonly count: number;
  /** How many sources stand behind the figures, and how many of them another statement contradicts. */
  readonly dissent: { readonly sources: number; readonly disagreeing: number };
  /** How often statements within a month of each other differ. */
  readonly disagreements: number;
  /** What came of the plans in the view. */
  readonly outcomes: readonly Outcome[];
  /** Names by id. */
  readonly forces: Readonly<Record<string, string>>;
  readonly series: Readonly<Record<string, { readonly title: string }>>;
  readonly sources: Readonly<Record<string, { readonly publisher: string }>>;
}

/** A chart in plain sentences, from its figures: everything that it shows, for those who do not see it. */
export function buildSummary(material: SummaryMaterial): string[] {
  const { marks, count, dissent, disagreements } = material;
  const breaks = marks.breaks.map(breakSentence);
  if (count === 0) return ['No figures in this view.', ...breaks];
  const [told, plans] = [kindSentences(material), planSentences(material.outcomes)];
  return [
    `${countText(count, 'figure')} from ${countText(dissent.sources, 'source')}.`,
    ...(marks.kind === 'plans' ? [...plans, ...told] : [...told, ...plans]),
    ...breaks,
    // The tables of a composition are those of one publisher.
    ...(marks.kind === 'composition' ? [] : dissentSentences(dissent, seriesIn(marks))),
    ...(disagreements > 0
      ? [`${countText(disagreements, 'time')}, sources disagree within a month or for the same longer date.`]
      : []),
  ];
}

function kindSentences({ marks, forces, series, sources }: SummaryMaterial): string[] {
  switch (marks.kind) {
    case 'timeline':
    case 'steps':
      return levelSentences(marks, series);
    case 'composition':
      return compositionSentences(marks, forces);
    case 'statements':
      return statementSentences(marks, { forces, series, sources });
    case 'plans':
      return rowSentences(marks.rows);
  }
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
  return `${BREAK_TEXT[kind]}, ${spanText(fromDate, toDate)}: ${words}.`;
}

/** How many series the points of a chart are of. */
function seriesIn(marks: Marks): number {
  return new Set(pointsOf(marks).map(({ series }) => series)).size;
}

/** Only statements of one series can contradict each other. */
function dissentSentences({ sources, disagreeing }: SummaryMaterial['dissent'], series: number): string[] {
  if (sources < 2 && disagreeing === 0) return [];
  if (disagreeing === 0) {
    const apart = series > 1 ? ' of its own series' : '';
    return [`No statement contradicts another one${apart} for the same time.`];
  }
  return [
    `${disagreeing} of ${countText(sources, 'source')} ${disagreeing === 1 ? 'gives' : 'give'} a number that another statement${series > 1 ? ' of its own series' : ''} for the same time contradicts.`,
  ];
}
