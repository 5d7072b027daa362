import type { Figure } from './figure';
import type { OpenReason, Outcome } from './lists';

/** What came of one plan, and the figures that decide it. */
export interface PlanOutcome {
  readonly plan: Figure;
  readonly outcome: Outcome;
  /** Why nothing can be said; null for every outcome but `open`. */
  readonly openBecause: OpenReason | null;
  /** The preferred level of the target's last day, stated for a date after the plan was published. */
  readonly level: Figure | null;
  /** The preferred level of the day on which the plan was published: what makes it a cut or growth. */
  readonly start: Figure | null;
  /** For a dropped plan: the later plan or authorized level that took its place. */
  readonly replacedBy: Figure | null;
  /** For a plan met or missed: the level by another counting rule that would have it the other way round. */
  readonly contrary: Figure | null;
}
