import { required } from './column';

/** `data/versions.csv`: dated, digested states of the whole ledger. */
export const VERSION_TABLE = [
  required('date', {
    meaning: 'the day of the version, which is its name',
    type: 'day',
    good: '2026-11-23',
    bad: '1.2',
    why: 'versions are named by their day',
  }),
  required('sha256', {
    meaning: 'the digest of all tables as recorded in it',
    type: 'sha256',
    good: '016800773e62cac768bba7153e38d99987453157abb08e4df820d806a1ea96bd',
    bad: '01680077',
    why: 'the whole digest; npm run data:check prints it',
  }),
  required('note', {
    meaning: 'what is new in it, in a sentence',
    type: 'text',
    good: 'The first version: 4,888 figures from 495 sources.',
    bad: 'update',
    why: 'say what came and what was withdrawn',
  }),
];
