import type {
  BreakKind,
  ForceKind,
  OpenReason,
  Outcome,
  Rank,
  SourceKind,
  Status,
  Topic,
} from '@/lib/model/lists';

/** The closed lists in the words that readers see. */

export const STATUS_TEXT: Readonly<Record<Status, string>> = {
  actual: 'Actual',
  planned: 'Planned',
  authorized: 'Authorized',
  estimate: 'Estimate',
};

export const RANK_TEXT: Readonly<Record<Rank, string>> = {
  preferred: 'Preferred',
  normal: 'Normal',
  deprecated: 'Deprecated',
};

export const SOURCE_KIND_TEXT: Readonly<Record<SourceKind, string>> = {
  official: 'Official',
  legislative: 'Parliament or Congress',
  dataset: 'Data set',
  press: 'Press',
  'think-tank': 'Think tank',
  encyclopedia: 'Encyclopedia',
};

export const FORCE_KIND_TEXT: Readonly<Record<ForceKind, string>> = {
  state: 'State',
  alliance: 'Alliance',
  mission: 'Mission',
  'readiness-force': 'Readiness force',
  group: 'Group of states',
};

/** Over a list of several. */
export const FORCE_KINDS_TEXT: Readonly<Record<ForceKind, string>> = {
  state: 'States',
  alliance: 'The Alliance',
  mission: 'Missions',
  'readiness-force': 'Readiness forces',
  group: 'Groups of states',
};

export const TOPIC_TEXT: Readonly<Record<Topic, string>> = {
  afghanistan: 'Afghanistan',
  alliance: 'The Alliance',
  deployments: 'Deployments in Europe and elsewhere',
  reform: 'Reform',
};

export const BREAK_TEXT: Readonly<Record<BreakKind, string>> = {
  rule: 'Counting rule changes',
  scope: 'Scope changes',
  withheld: 'Withheld',
  'not-reported': 'Not reported',
};

export const OUTCOME_TEXT: Readonly<Record<Outcome, string>> = {
  met: 'Met',
  missed: 'Missed',
  dropped: 'Dropped',
  open: 'Open',
};

/** What a plan met or missed is by another counting rule. */
export const CONTRARY_TEXT: Readonly<Record<Outcome, string>> = {
  met: 'By another count it was not met',
  missed: 'By another count it was met',
  dropped: '',
  open: '',
};

export const OPEN_TEXT: Readonly<Record<OpenReason, string>> = {
  'not-due': 'its date had not come',
  'told-late': 'published on its own date or later',
  'no-level': 'no preferred level is stated between the plan and its date',
  'no-start': 'no level holds on the day it was published, so a cut cannot be told from growth',
  'rule-changed': 'the counting rule changed before its date',
  hedged: 'the level is too loosely stated to tell',
};
