import { CORRECTION_STATUSES } from '@/lib/model/lists';
import { optional, required } from './column';

/** `data/corrections.csv`: what became of each report that a figure is wrong. Rows are only added, one a step. */
export const CORRECTION_TABLE = [
  required('report', {
    meaning: 'the report, by a name of its own; it stays the same in every step, and names no person',
    type: 'slug',
    good: 'issue-12',
    bad: 'Mail of a reader',
    why: 'a short name in lower case, by which the steps belong together',
  }),
  required('day', {
    meaning: 'the day of the step',
    type: 'day',
    good: '2026-11-25',
    bad: 'yesterday',
    why: 'a day, year first',
  }),
  required('figure', {
    meaning: 'the figure that the report is about',
    type: 'figure-id',
    good: 'fcvcxxvw',
    bad: '4500',
    why: 'name the id of the figure, not its number',
    references: { table: 'figures', column: 'id' },
  }),
  required('status', {
    meaning:
      'reported: somebody doubts it; confirmed: it is wrong; rejected: it is right; released: the right one stands',
    type: 'choice',
    choices: CORRECTION_STATUSES,
    good: 'reported',
    bad: 'open',
    why: 'one word of the list',
  }),
  required('reason', {
    meaning: 'what is doubted, found or done, in our words; readers see it',
    type: 'text',
    good: 'The document says 4,600, not 4,500',
    bad: 'wrong',
    why: 'say what the document says',
  }),
  optional('version', {
    meaning: 'the version in which the right one stands; empty until the step is released',
    type: 'day',
    good: '2026-11-23',
    bad: 'next',
    why: 'versions are named by their day',
    references: { table: 'versions', column: 'date' },
  }),
];
