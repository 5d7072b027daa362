import type { Outcome } from '@/lib/model/lists';
import { OUTCOMES } from '@/lib/model/lists';
import { asOfText, spanText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import type { Words } from '@/lib/text/words';
import type { BreakMark, Marks, PlanMark, Point } from './marks';
import { pointsOf } from './points-of';
import { compositionSentences } from './summary-of-composition';
import { levelSentences } from './summary-of-levels';
import { statementSentences } from './summary-of-statements';

/** What a summary tells that no mark holds. */
export interface ToldBeside {
  /** How many sources stand behind the figures, and how many of them another statement contradicts. */
  readonly dissent: { readonly sources: number; readonly disagreeing: number };
  /** How often statements within a month of each other differ. */
  readonly disagreements: number;
  /** What came of the plans in the view. */
  readonly outcomes: readonly Outcome[];
}

/** What a summary is made of; the answer of a chart has it all. */
export interface SummaryMaterial {
  readonly marks: Marks;
  readonly count: number;
  readonly told: ToldBeside;
  /** Names by id. */
  readonly forces: Readonly<Record<string, string>>;
  readonly series: Readonly<Record<string, { readonly title: string }>>;
  readonly sources: Readonly<Record<string, { readonly publisher: string }>>;
}

/** A chart in plain sentences, from its figures: everything that it shows, for those who do not see it. */
export function buildSummary(material: SummaryMaterial, say: Words): string[] {
  const { marks, count } = material;
  const { dissent, disagreements, outcomes } = material.told;
  const breaks = marks.breaks.map((mark) => breakSentence(mark, say));
  if (count === 0) return [say('chart.noFigures'), ...breaks];
  const [told, plans] = [kindSentences(material, say), planSentences(outcomes, say)];
  return [
    say('summary.figures', { count, sources: dissent.sources }),
    ...(marks.kind === 'plans' ? [...plans, ...told] : [...told, ...plans]),
    ...breaks,
    // The tables of a composition are those of one publisher.
    ...(marks.kind === 'composition' ? [] : dissentSentences(dissent, seriesIn(marks), say)),
    ...(disagreements > 0 ? [say('summary.disagreements', { count: disagreements })] : []),
  ];
}

function kindSentences({ marks, forces, series, sources }: SummaryMaterial, say: Words): string[] {
  switch (marks.kind) {
    case 'timeline':
    case 'steps':
      return levelSentences(marks, series, say);
    case 'composition':
      return compositionSentences(marks, forces, say);
    case 'statements':
      return statementSentences(marks, { forces, series, sources }, say);
    case 'plans':
      return rowSentences(marks.rows, say);
  }
}

function rowSentences(rows: readonly PlanMark[], say: Words): string[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const judged = rows.filter(({ outcome }) => outcome === 'missed');
  return [
    ...(rows.length > 1
      ? [
          say('summary.firstPlan', { plan: rowText(first, say) }),
          say('summary.lastPlan', { plan: rowText(last, say) }),
        ]
      : [say('summary.onePlan', { plan: rowText(first, say) })]),
    ...judged.map((row) => missedSentence(row, say)),
    ...rows.flatMap((row) => contrarySentences(row, say)),
  ];
}

function rowText({ plan, outcome }: PlanMark, say: Words): string {
  return say('summary.plan', { ...plannedWords(plan, say), outcome: say(`outcomeIn.${outcome}`) });
}

/** "Met by one count, not by another: 34,000 planned for February 2014; …". */
function contrarySentences({ plan, level, contrary, outcome }: PlanMark, say: Words): string[] {
  if (!contrary || !level) return [];
  const [by, against] = outcome === 'met' ? [level, contrary] : [contrary, level];
  return [
    say('summary.contrary', {
      ...plannedWords(plan, say),
      by: quantityText(by.quantity, say),
      against: quantityText(against.quantity, say),
      asOf: asOfText(against.asOf, say),
    }),
  ];
}

function missedSentence({ plan, level }: PlanMark, say: Words): string {
  const words = plannedWords(plan, say);
  if (!level) return say('summary.missed', words);
  const reached = { level: quantityText(level.quantity, say), asOf: asOfText(level.asOf, say) };
  return say('summary.missedAt', { ...words, ...reached });
}

function plannedWords({ quantity, asOf }: Point, say: Words) {
  return { number: quantityText(quantity, say), date: asOfText(asOf, say) };
}

/** "40 plans: 17 met, 3 missed." A plan is never counted as a level. */
function planSentences(outcomes: readonly Outcome[], say: Words): string[] {
  if (outcomes.length === 0) return [];
  const counted = OUTCOMES.map(
    (outcome) => [outcome, outcomes.filter((each) => each === outcome).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${say(`outcomeIn.${outcome}`)}`);
  return [say('summary.plans', { count: outcomes.length, outcomes: counted.join(', ') })];
}

function breakSentence({ kind, fromDate, toDate, words }: BreakMark, say: Words): string {
  return say('summary.break', { kind: say(`break.${kind}`), span: spanText(fromDate, toDate, say), words });
}

/** How many series the points of a chart are of. */
function seriesIn(marks: Marks): number {
  return new Set(pointsOf(marks).map(({ series }) => series)).size;
}

/** Only statements of one series can contradict each other. */
function dissentSentences(
  { sources, disagreeing }: ToldBeside['dissent'],
  series: number,
  say: Words,
): string[] {
  if (sources < 2 && disagreeing === 0) return [];
  const own = series > 1 ? 'OfSeries' : '';
  if (disagreeing === 0) return [say(`summary.noDissent${own}`)];
  return [say(`summary.dissent${own}`, { count: disagreeing, sources })];
}
