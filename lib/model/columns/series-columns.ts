import { TOPICS, UNITS } from '@/lib/model/lists';
import { optional, required } from './column';

/** `data/series.csv`: what is counted. */
export const SERIES_TABLE = [
  required('id', {
    meaning: 'what is counted in short, never changed',
    type: 'slug',
    good: 'us-troops-afghanistan',
    bad: 'US troops',
    why: 'lower-case words joined by hyphens',
  }),
  required('topic', {
    meaning: 'the file in data/figures/ that holds its figures',
    type: 'choice',
    choices: TOPICS,
    good: 'afghanistan',
    bad: 'Afghanistan war',
    why: 'one word of the list',
  }),
  required('unit', {
    meaning: 'what one is',
    type: 'choice',
    choices: UNITS,
    good: 'troops',
    bad: 'thousands',
    why: 'figures are whole numbers of troops, people, states …',
  }),
  required('title', {
    meaning: 'its name for readers',
    type: 'text',
    good: 'US troops in Afghanistan',
    bad: 'Troops',
    why: 'whose, what and where',
  }),
  required('counts', {
    meaning: 'the counting rule in words: what is counted and what is not',
    type: 'text',
    good: 'A change, not a level: troops to be added.',
    bad: 'all troops',
    why: 'say by which rule, and what is left out',
  }),
  optional('part_of', {
    meaning: 'the series that it may be summed or stacked into; nothing else is',
    type: 'slug',
    good: 'rsm-strength',
    bad: 'the total',
    why: 'name the id of a series',
    references: { table: 'series', column: 'id' },
  }),
];
