import { BREAK_KINDS } from '@/lib/model/lists';
import { optional, required } from './column';

/** `data/breaks.csv`: changes of a counting rule, and stretches without numbers. */
export const BREAK_TABLE = [
  required('series', {
    meaning: 'the series that breaks',
    type: 'slug',
    good: 'us-troops-afghanistan',
    bad: 'US troops',
    why: 'name the id',
    references: { table: 'series', column: 'id' },
  }),
  required('from', {
    meaning: 'the date from which it counts differently, or from which nothing is reported',
    type: 'edtf',
    good: '2017-08-30',
    bad: 'August 2017',
    why: 'EDTF: 2017-08',
  }),
  optional('to', {
    meaning: 'the last date of a stretch; empty for a change that lasts',
    type: 'edtf',
    good: '2021-08-30',
    bad: 'now',
    why: 'leave it empty',
  }),
  required('kind', {
    meaning:
      'what is counted changes (rule, scope), or nothing stands in the ledger (withheld, not-reported)',
    type: 'choice',
    choices: BREAK_KINDS,
    good: 'rule',
    bad: 'gap',
    why: 'say why there is a gap: withheld or not-reported',
  }),
  required('words', {
    meaning: 'what changed, in a sentence for readers',
    type: 'text',
    good: 'Evacuation force at Kabul airport: a new deployment, not the old mission',
    bad: 'New rule',
    why: 'say what is counted now and was not before',
  }),
  required('source', {
    meaning: 'the document that states it',
    type: 'slug',
    good: 'voa-2017-08-30',
    bad: 'VOA',
    why: 'name the id',
    references: { table: 'sources', column: 'id' },
  }),
];
