import { DAY_MS, dayTime, overlap, timeDay } from '@/lib/model/as-of';
import type { Figure } from '@/lib/model/figure';
import type { Break, Source } from '@/lib/model/ledger-records';
import type { OpenReason } from '@/lib/model/lists';
import type { PlanOutcome } from '@/lib/model/plan-outcome';
import { differ, highOf, lowOf } from '@/lib/model/quantity';
import { otherCountOn } from './other-count';
import { preferredLevelOn } from './preferred-level';

/** What outcomes are decided from: figures of one version, known on one day. */
export interface Evidence {
  readonly figures: readonly Figure[];
  /** Figures of series that count the same troops by another rule. */
  readonly otherCounts: readonly Figure[];
  readonly breaks: readonly Break[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The day on which the reader stands; a plan for later is open. */
  readonly day: string;
}

/** Two reports of one week are taken for reports of the same decision: that they differ makes them rivals. */
const WEEK = 7 * DAY_MS;

type Dated = Figure & { readonly publishedOn: string };

const OPPOSITE = { met: 'missed', missed: 'met' } as const;

/** What came of a plan, by the rule on `/methods`: from dates and numbers alone, never by hand. */
export function planOutcome(plan: Figure, evidence: Evidence): PlanOutcome {
  const { figures, breaks, sources, day } = evidence;
  // "By 2016" is broken only when 2016 is over, so the last day of the target counts.
  const due = plan.asOf.latest;
  const published = sources.get(plan.source)?.published?.latest;
  const start = published ? preferredLevelOn(published, plan, figures, breaks) : null;
  const open = (openBecause: OpenReason, level: Figure | null = null): PlanOutcome => ({
    plan,
    start,
    outcome: 'open',
    openBecause,
    level,
    replacedBy: null,
    contrary: null,
  });
  if (due > day) return open('not-due');
  if (!published || published >= due) return open('told-late');

  const holding = preferredLevelOn(due, plan, figures, breaks);
  // A level from before the plan holds on its line, but it cannot tell what came of the plan.
  const level = holding && holding.asOf.latest > published ? holding : null;
  const ruleChanged = breaks.some(
    (cut) =>
      cut.series === plan.series &&
      cut.to === null &&
      cut.from.earliest > published &&
      cut.from.earliest <= due,
  );
  const decided = { plan, start, level, openBecause: null, replacedBy: null, contrary: null };
  const verdict = level && !ruleChanged ? judge(plan, level, start) : null;
  const other = otherCountOn(due, { ...plan, publishedOn: published }, evidence.otherCounts);
  const contraryTo = (outcome: 'met' | 'missed') =>
    other && judge(plan, other, start) === OPPOSITE[outcome] ? other : null;
  if (verdict === 'met') return { ...decided, outcome: 'met', contrary: contraryTo('met') };
  const replacedBy = replacementOf({ ...plan, publishedOn: published }, start, evidence);
  if (replacedBy) return { ...decided, outcome: 'dropped', replacedBy };
  if (verdict === 'missed') return { ...decided, outcome: 'missed', contrary: contraryTo('missed') };
  if (ruleChanged) return open('rule-changed', level);
  return open(verdict ?? 'no-level', level);
}

/** Whether a level keeps a plan. No tolerance: by how much it does not is shown beside it. */
function judge(plan: Figure, level: Figure, start: Figure | null): 'met' | 'missed' | OpenReason {
  const { qualifier } = level.quantity;
  const [isCut, isGrowth] = [start && below(plan, start), start && below(start, plan)];
  // "Over 4,000" can be any number above: it keeps a plan of growth, and may or may not keep a cut to 5,000.
  if (isCut && qualifier === 'over' && lowOf(level.quantity) <= highOf(plan.quantity)) return 'hedged';
  if (isGrowth && isFromAbove(qualifier) && !below(level, plan)) return 'hedged';
  if (!differ(plan.quantity, level.quantity)) return 'met';
  if (isCut) return below(level, plan) ? 'met' : 'missed';
  if (isGrowth) return below(plan, level) ? 'met' : 'missed';
  // A plan to keep what there is, and another level. Without a start, a cut cannot be told from growth.
  return start ? 'missed' : 'no-start';
}

function below(one: Figure, other: Figure): boolean {
  return highOf(one.quantity) < lowOf(other.quantity);
}

function isFromAbove(qualifier: string): boolean {
  return qualifier === 'under' || qualifier === 'up-to';
}

/** The first later plan or authorized level that cannot be carried out together with this one. */
function replacementOf(plan: Dated, start: Figure | null, { figures, sources }: Evidence): Figure | null {
  const isCut = start !== null && below(plan, start);
  const others: readonly Dated[] = figures
    .filter(({ id, status }) => id !== plan.id && (status === 'planned' || status === 'authorized'))
    .filter(
      ({ series, force, place }) => series === plan.series && force === plan.force && place === plan.place,
    )
    .flatMap((figure) => {
      const publishedOn = sources.get(figure.source)?.published?.latest;
      return publishedOn ? [{ ...figure, publishedOn }] : [];
    });
  const from = timeDay(dayTime(plan.publishedOn) + WEEK);
  const known = others.filter(({ publishedOn }) => publishedOn <= plan.publishedOn);
  const [first] = others
    .filter(({ publishedOn }) => publishedOn > from && publishedOn <= plan.asOf.latest)
    .filter((other) => contradicts(other, plan, isCut))
    // What was already said when the plan was published stood beside it from the start.
    .filter(
      (other) =>
        !known.some((before) => overlap(before.asOf, other.asOf) && !differ(before.quantity, other.quantity)),
    )
    .sort((a, b) => order(a, b, plan));
  return first ? (figures.find(({ id }) => id === first.id) ?? null) : null;
}

/**
 * Another number for the same time; for a cut also a higher number for a later time. A lower one for later is the next
 * step of the same cut, and one for an earlier time a step on the way.
 */
function contradicts(other: Figure, plan: Figure, isCut: boolean): boolean {
  if (!differ(other.quantity, plan.quantity)) return false;
  if (overlap(other.asOf, plan.asOf)) return true;
  return isCut && other.asOf.earliest > plan.asOf.latest && below(plan, other);
}

/** The earliest; of one day, the one whose date is nearest to the plan's. */
function order(a: Dated, b: Dated, plan: Dated): number {
  const distance = ({ asOf }: Figure) =>
    Math.abs(dayTime(asOf.latest) - dayTime(plan.asOf.latest)) +
    Math.abs(dayTime(asOf.earliest) - dayTime(plan.asOf.earliest));
  if (a.publishedOn !== b.publishedOn) return a.publishedOn < b.publishedOn ? -1 : 1;
  return distance(a) - distance(b) || (a.id < b.id ? -1 : 1);
}
