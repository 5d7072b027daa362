import type { CorrectionStatus } from '@/lib/model/lists';

/** How far a report has come, in a phrase. */
export const REPORT_TEXT: Readonly<Record<CorrectionStatus, string>> = {
  reported: 'Reported, not yet looked into',
  confirmed: 'Confirmed: it is wrong',
  rejected: 'Rejected: it is right',
  released: 'Put right',
};

/** One step in a word. */
export const STEP_TEXT: Readonly<Record<CorrectionStatus, string>> = {
  reported: 'Reported',
  confirmed: 'Confirmed',
  rejected: 'Rejected',
  released: 'Put right',
};
