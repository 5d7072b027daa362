import type { BreakKind, Rank, SourceKind, Status } from '@/lib/model/lists';

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

export const BREAK_TEXT: Readonly<Record<BreakKind, string>> = {
  rule: 'Counting rule changes',
  scope: 'Scope changes',
  withheld: 'Withheld',
  'not-reported': 'Not reported',
};
