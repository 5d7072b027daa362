import { TYPES } from '@/lib/http/answer';
import { UNDERSTOOD } from '@/lib/view/view';
import type { Address } from './address';

const dataset = {
  group: 'dataset',
  named: [],
  view: UNDERSTOOD.dataset,
  beside: [],
  answer: null,
  examples: ['v=2026-11-23'],
} as const;

/** The addresses at which a version is had whole, and described. */
export const DATASET: readonly Address[] = [
  {
    ...dataset,
    path: 'dataset.zip',
    folder: 'dataset.zip',
    summary:
      'Everything of a version: all tables as CSV, their description as Data Package and as CSV on the Web, README, CITATION.cff, licence and digests. The same bytes for the same version.',
    type: TYPES.zip,
  },
  {
    ...dataset,
    path: 'datapackage.json',
    folder: 'datapackage.json',
    summary:
      'All tables at their addresses, described as Data Package 2.0: columns, keys, missing values, licence, sources, size and digest of each file.',
    type: TYPES.json,
  },
  {
    ...dataset,
    path: 'figures.csv-metadata.json',
    folder: 'figures.csv-metadata.json',
    summary:
      'The same tables described as CSV on the Web: what the header `describedby` of a table leads to.',
    type: TYPES.csvm,
  },
];
