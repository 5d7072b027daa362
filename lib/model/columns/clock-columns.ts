import { optional, required } from './column';

/** When a row came and went; every table that versions cover has these. */
export const CLOCK_COLUMNS = [
  required('recorded', {
    meaning: 'the version in which the row first stood',
    type: 'day',
    good: '2026-11-23',
    bad: 'today',
    why: 'name the date of a version in versions.csv',
    references: { table: 'versions', column: 'date' },
  }),
  optional('withdrawn', {
    meaning: 'the version from which the row no longer stands; empty while it stands',
    type: 'day',
    good: '2026-12-01',
    bad: 'yes',
    why: 'name the date of the version, and give the reason beside it',
    references: { table: 'versions', column: 'date' },
  }),
  optional('withdrawn_why', {
    meaning: 'why the row was withdrawn; empty while it stands',
    type: 'text',
    good: 'The page was misread: 4,500 is the level of November',
    bad: 'wrong',
    why: 'say what was wrong, since readers see it',
  }),
];
