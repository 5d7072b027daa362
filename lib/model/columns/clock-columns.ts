import { optional } from './column';

/** When a row came and went; every table that versions cover has these. */
export const CLOCK_COLUMNS = [
  optional('recorded', {
    meaning: 'the version in which the row first stood; empty until a release dates it',
    type: 'day',
    good: '2026-11-23',
    bad: 'today',
    why: 'leave it empty: the next release dates it',
    references: { table: 'versions', column: 'date' },
  }),
  optional('withdrawn', {
    meaning:
      'the version from which the row no longer stands; empty while it stands, or until a release dates it',
    type: 'day',
    good: '2026-12-01',
    bad: 'yes',
    why: 'leave it empty and give the reason beside it: the next release dates it',
    references: { table: 'versions', column: 'date' },
  }),
  optional('withdrawn_why', {
    meaning: 'why the row is withdrawn; empty while it stands',
    type: 'text',
    good: 'The page was misread: 4,500 is the level of November',
    bad: 'wrong',
    why: 'say what was wrong, since readers see it',
  }),
];
