/** The closed lists of the glossary. Types, schemas and parsers are all made from these. */

export const STATUSES = ['actual', 'planned', 'authorized', 'estimate'] as const;
/** What kind of statement a figure is: a level reached, a plan, a legal ceiling or somebody's estimate. */
export type Status = (typeof STATUSES)[number];

export const QUALIFIERS = ['exact', 'about', 'over', 'under', 'up-to', 'almost'] as const;
/** The source's own hedge. */
export type Qualifier = (typeof QUALIFIERS)[number];

export const RANKS = ['preferred', 'normal', 'deprecated'] as const;
export type Rank = (typeof RANKS)[number];

export const SOURCE_KINDS = [
  'official',
  'legislative',
  'dataset',
  'press',
  'think-tank',
  'encyclopedia',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const FORCE_KINDS = ['state', 'alliance', 'mission', 'readiness-force', 'group'] as const;
export type ForceKind = (typeof FORCE_KINDS)[number];

export const ANSWERS = ['yes', 'gone', 'no', 'barred'] as const;
/** Whether the text of a document came when it was asked for. */
export type Answer = (typeof ANSWERS)[number];

export const CORRECTION_STATUSES = ['reported', 'confirmed', 'rejected', 'released'] as const;
/** How far a report that a figure is wrong has come. */
export type CorrectionStatus = (typeof CORRECTION_STATUSES)[number];

export const OUTCOMES = ['met', 'missed', 'dropped', 'open'] as const;
/** What came of a plan, by the rule on `/methods`. Open: the figures do not tell. */
export type Outcome = (typeof OUTCOMES)[number];

export const OPEN_REASONS = [
  'not-due',
  'told-late',
  'no-level',
  'no-start',
  'rule-changed',
  'hedged',
] as const;
/** Why an outcome is open. */
export type OpenReason = (typeof OPEN_REASONS)[number];

export const BREAK_KINDS = ['rule', 'scope', 'withheld', 'not-reported'] as const;
/** rule, scope: what is counted changes. withheld, not-reported: nothing stands in the ledger for the stretch. */
export type BreakKind = (typeof BREAK_KINDS)[number];

export const TOPICS = ['afghanistan', 'alliance', 'deployments', 'reform'] as const;
export type Topic = (typeof TOPICS)[number];

export const UNITS = [
  'troops',
  'people',
  'states',
  'nations',
  'proposals',
  'areas',
  'pages',
  'topics',
] as const;
export type Unit = (typeof UNITS)[number];
