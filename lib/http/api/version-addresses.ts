import { TYPES } from '@/lib/http/answer';
import { DIFF } from '@/lib/view/diff-choices';
import { TABLE_FILE } from '@/lib/view/file-choices';
import { UNDERSTOOD } from '@/lib/view/view';
import type { Address } from './address';

/** The addresses that tell of versions and of what changed between them. */
export const VERSIONS: readonly Address[] = [
  {
    group: 'versions',
    path: 'versions.json',
    folder: 'versions.json',
    summary:
      'Every version, newest first: its digest and note, what was added, corrected (old beside new) and withdrawn, with reasons.',
    named: [],
    view: UNDERSTOOD.versions,
    beside: [],
    type: TYPES.json,
    answer: 'Versions',
    examples: ['v=2026-11-23'],
  },
  {
    group: 'versions',
    path: 'versions.csv',
    folder: 'versions.csv',
    summary: 'Every version, oldest first: its day, its digest and its note.',
    named: [],
    view: UNDERSTOOD.versions,
    beside: TABLE_FILE.described,
    type: TYPES.csv,
    answer: null,
    examples: ['v=2026-11-23'],
  },
  {
    group: 'versions',
    path: 'changes.atom',
    folder: 'changes.atom',
    summary:
      'The versions and what each changed, and the steps of `corrections.json`, as a feed (Atom, RFC 4287). Pinned to a version it holds versions alone.',
    named: [],
    view: UNDERSTOOD.versions,
    beside: [],
    type: TYPES.atom,
    answer: null,
    examples: ['v=2026-11-23'],
  },
  {
    group: 'versions',
    path: 'corrections.json',
    folder: 'corrections.json',
    summary:
      'What became of each report that a figure is wrong: reported, confirmed or rejected, released, each with its reason. A log, which no version covers.',
    named: [],
    view: UNDERSTOOD.none,
    beside: [],
    type: TYPES.json,
    answer: 'Corrections',
    examples: [],
  },
  {
    group: 'versions',
    path: 'diff.json',
    folder: 'diff.json',
    summary:
      'What changed from one version to a later one: figures whole, rows of other tables by their fields.',
    named: [],
    view: UNDERSTOOD.none,
    beside: DIFF.described,
    type: TYPES.json,
    answer: 'Difference',
    examples: ['from=2026-11-23&to=2026-11-23'],
  },
];
