import { ANSWERS } from '@/lib/model/lists';
import { optional, required } from './column';

/** `data/verifications.csv`: what a look into a document showed. Rows are only added, by `npm run data -- verify`. */
export const VERIFICATION_TABLE = [
  required('day', {
    meaning: 'the day of the look',
    type: 'day',
    good: '2026-11-25',
    bad: 'yesterday',
    why: 'a day, year first',
  }),
  required('source', {
    meaning: 'the document that was looked into',
    type: 'slug',
    good: 'dw-2020-12-01',
    bad: 'Deutsche Welle',
    why: 'name the id, not the publisher',
    references: { table: 'sources', column: 'id' },
  }),
  required('address', {
    meaning: 'where its text was asked for',
    type: 'url',
    good: 'https://www.dw.com/en/a-55790033',
    bad: 'dw.com',
    why: 'a whole address',
  }),
  required('answer', {
    meaning:
      'yes: its text came; gone: the site says it is not there; no: it did not come; barred: robots.txt forbids',
    type: 'choice',
    choices: ANSWERS,
    good: 'yes',
    bad: '404',
    why: 'one word of the list; the number stands in why',
  }),
  optional('why', {
    meaning: 'why its text did not come; empty where it did',
    type: 'text',
    good: 'answers 404',
    bad: 'error',
    why: 'say what happened',
  }),
  optional('sha256', {
    meaning: 'the digest of its text with plain spaces and quotes; another one says that the text changed',
    type: 'sha256',
    good: '016800773e62cac768bba7153e38d99987453157abb08e4df820d806a1ea96bd',
    bad: '01680077',
    why: 'the whole digest',
  }),
  optional('found', {
    meaning: 'ids of the figures whose passage stands in it, joined by spaces',
    type: 'text',
    good: 'fcvcxxvw bg6pzme4',
    bad: '2',
    why: 'name the figures, since others come later',
  }),
  optional('missing', {
    meaning: 'ids of the figures whose passage was not found, joined by spaces',
    type: 'text',
    good: 'kdq2hx4p',
    bad: 'none',
    why: 'stay empty where none is missing',
  }),
];
