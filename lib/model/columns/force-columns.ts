import { FORCE_KINDS } from '@/lib/model/lists';
import { optional, required } from './column';

/** `data/forces.csv`: whose troops. */
export const FORCE_TABLE = [
  required('code', {
    meaning: 'ISO 3166-1 alpha-3 of a state, or the code of a mission, an alliance or a group',
    type: 'code',
    good: 'USA',
    bad: 'usa',
    why: 'capitals',
  }),
  required('name', {
    meaning: 'its name for readers',
    type: 'text',
    good: 'United States',
    bad: 'The US Army',
    why: 'the force, not a branch of it',
  }),
  required('kind', {
    meaning: 'a state, an alliance, a mission, a readiness force, or a group of these',
    type: 'choice',
    choices: FORCE_KINDS,
    good: 'state',
    bad: 'country',
    why: 'one word of the list',
  }),
  optional('member_since', {
    meaning: 'the day of accession to NATO; empty for all that are not members',
    type: 'day',
    good: '1949-04-04',
    bad: '1949',
    why: 'the day: members are counted by day',
  }),
  optional('source', {
    meaning: 'the document that states the accession',
    type: 'slug',
    good: 'state-2009-04-01',
    bad: 'nato.int',
    why: 'name the id',
    references: { table: 'sources', column: 'id' },
  }),
];
