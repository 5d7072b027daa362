import { optional, required } from './column';

/** `data/events.csv`: dated, sourced happenings drawn on charts. */
export const EVENT_TABLE = [
  required('id', {
    meaning: 'what happened in short, never changed',
    type: 'slug',
    good: 'article-5-first',
    bad: 'Article 5',
    why: 'lower-case words joined by hyphens',
  }),
  required('date', {
    meaning: 'when it happened or began',
    type: 'edtf',
    good: '2001-09-12',
    bad: '12 September 2001',
    why: 'EDTF: year first',
  }),
  optional('end_date', {
    meaning: 'when it ended; empty for what took a day',
    type: 'edtf',
    good: '2021-08-30',
    bad: 'ongoing',
    why: 'leave it empty until a source states the end',
  }),
  required('label', {
    meaning: 'what happened, in a phrase without a verdict',
    type: 'text',
    good: 'Al-Qaeda attacks on the United States',
    bad: 'Shameful retreat',
    why: 'what happened, no verdict',
  }),
  required('source', {
    meaning: 'the document that states it',
    type: 'slug',
    good: 'nac-2001-09-12',
    bad: 'NATO',
    why: 'name the id',
    references: { table: 'sources', column: 'id' },
  }),
  optional('note', {
    meaning: 'what a reader should know beside it',
    type: 'text',
    good: 'first time in the history of the Alliance',
    bad: 'important',
    why: 'facts, no verdict',
  }),
];
