import type { AsOf } from '@/lib/model/as-of';
import type { BreakKind, OpenReason, Outcome, Rank, Status, Unit } from '@/lib/model/lists';
import type { Quantity } from '@/lib/model/quantity';

/** What a chart draws, in values and times (milliseconds, UTC): no pixel, no colour, no React. All of it is JSON. */
export type Marks = TimelineMarks | CompositionMarks | StatementsMarks | PlansMarks;

/** Charts over time. */
export type TimeMarks = TimelineMarks | CompositionMarks;

/** Names a colour of the theme: forces have their own, nations in stacks take them in order. */
export type Tone = 'us' | 'nato' | 'nato-second' | `nation-${number}` | 'rest' | 'open';

/** One figure as a mark. */
export interface Point {
  readonly id: string;
  readonly series: string;
  readonly force: string;
  readonly quantity: Quantity;
  readonly asOf: AsOf;
  readonly status: Status;
  readonly rank: Rank;
  readonly reason: string;
  readonly source: string;
  readonly note: string;
  readonly tone: Tone;
  /** A statement beside those that the chart's line joins. */
  readonly beside: boolean;
  /** Where it stands on the time axis; its date may be a span around that. */
  readonly time: number;
  readonly value: number;
  /** For a plan: the day on which it became known and the preferred level of that day. */
  readonly startsFrom: Level | null;
}

export interface Level {
  readonly time: number;
  readonly value: number;
}

/**
 * Comparable figures of one series and force: the preferred ones, or those of one source and counting rule. A level
 * holds until the next statement. A break ends a segment.
 */
export interface LineMark {
  readonly key: string;
  readonly label: string;
  /** `preferred`, or the publisher whose figures are joined. */
  readonly basis: string;
  /** Ceilings are no levels: their line is dashed. */
  readonly dashed: boolean;
  readonly tone: Tone;
  readonly segments: readonly (readonly Level[])[];
}

export interface BreakMark {
  readonly series: string;
  readonly kind: BreakKind;
  readonly from: number;
  readonly to: number | null;
  readonly fromDate: AsOf;
  readonly toDate: AsOf | null;
  readonly words: string;
  readonly source: string;
}

export interface EventMark {
  /** Its number on the axis and in the list below the chart. */
  readonly number: number;
  readonly id: string;
  readonly time: number;
  readonly date: AsOf;
  readonly endDate: AsOf | null;
  readonly label: string;
  readonly source: string;
  readonly note: string;
}

interface Shared {
  readonly unit: Unit;
  readonly events: readonly EventMark[];
  readonly breaks: readonly BreakMark[];
  /** Of the time axis. */
  readonly domain: readonly [number, number];
}

/** Statements of one series, force and place within a month of each other that differ: levels, or plans. */
export interface RivalMark {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** Points by id, in the order of time. */
  readonly ids: readonly string[];
}

export interface TimelineMarks extends Shared {
  readonly kind: 'timeline' | 'steps';
  readonly lines: readonly LineMark[];
  readonly rivals: readonly RivalMark[];
  /** In the order of time: what the arrow keys walk along. */
  readonly points: readonly Point[];
}

/** One table of a composition: a source's parts for one date. */
export interface TableMark {
  readonly time: number;
  readonly date: AsOf;
  readonly source: string;
  /** The sum of its rows. */
  readonly sum: number;
  /** Whether a row is hedged, and so the sum too. */
  readonly hedged: boolean;
  /** The total that the document prints, where it does. */
  readonly printed: { readonly id: string; readonly quantity: Quantity } | null;
}

export interface LayerMark {
  /** Force code, `rest` (the other forces) or `not-itemised` (what the rows do not reach of the total). */
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
  /** One value a table; null where the table does not list the force. */
  readonly values: readonly (number | null)[];
}

export interface CompositionMarks extends Shared {
  readonly kind: 'composition';
  readonly tables: readonly TableMark[];
  /** Until when the last table holds. */
  readonly end: number;
  /** Largest first. */
  readonly layers: readonly LayerMark[];
  /** Index of the table that is ranked, and its figures, largest first; null where there is no table. */
  readonly snapshot: { readonly table: number; readonly points: readonly Point[] } | null;
}

export interface StatementsMarks extends Shared {
  readonly kind: 'statements';
  readonly points: readonly Point[];
}

/** A plan beside the level of its target date, with the figures that decide what came of it. */
export interface PlanMark {
  readonly plan: Point;
  readonly level: Point | null;
  /** The preferred level of the day on which the plan was published. */
  readonly start: Point | null;
  readonly replacedBy: Point | null;
  /** The level by another counting rule that would have it the other way round. */
  readonly contrary: Point | null;
  readonly outcome: Outcome;
  readonly openBecause: OpenReason | null;
  /** From the plan to the level; null where there is no level. */
  readonly difference: Difference | null;
}

/** How far one number stands from another one, with no more certainty than the two have. */
export interface Difference {
  readonly side: 'more' | 'fewer' | 'none';
  readonly quantity: Quantity;
}

export interface PlansMarks extends Shared {
  readonly kind: 'plans';
  /** In the order of their target dates. */
  readonly rows: readonly PlanMark[];
}
