import { SOURCE_KINDS, STATUSES, TOPICS } from '@/lib/model/lists';
import type { Vocabulary } from './parse-view';
import { FIGURE_CHOICES, type Parameter, SCALES, SWITCH, TABS } from './view';

/** Characters of the longest search. */
export const LONGEST_SEARCH = 200;

/** How the value of a parameter is read. */
type ParameterForm =
  /** Ids that stand in the ledger, joined by `~`; `kept`: in the order of the reader. */
  | { readonly form: 'ids'; readonly of: keyof Vocabulary; readonly order: 'sorted' | 'kept' }
  /** Words of a closed list, joined by `~`. */
  | { readonly form: 'words'; readonly words: readonly string[] }
  /** A year, month or day. */
  | { readonly form: 'date' }
  | { readonly form: 'day' }
  | { readonly form: 'version' }
  /** One word; `usual` is what every address does by itself. */
  | { readonly form: 'choice'; readonly words: readonly string[]; readonly usual: string | null }
  | { readonly form: 'title' }
  | { readonly form: 'search' };

export type ParameterDescription = ParameterForm & {
  /** What it does, in a sentence. */
  readonly meaning: string;
  readonly example: string;
};

const ids = (of: keyof Vocabulary, order: 'sorted' | 'kept' = 'sorted') =>
  ({ form: 'ids', of, order }) as const;

/** Every parameter of the view, described once: requests are read by this table, and the reference is made from it. */
export const VIEW_PARAMETERS: Readonly<Record<Parameter, ParameterDescription>> = {
  charts: {
    ...ids('charts', 'kept'),
    meaning: 'Charts of the dashboard, in this order.',
    example: 'us-afghanistan~nato-members',
  },
  title: { form: 'title', meaning: 'What the dashboard is called.', example: 'The winter of 2020' },
  id: { ...ids('id'), meaning: 'Only these figures.', example: 'fcvcxxvw' },
  series: { ...ids('series'), meaning: 'Only figures of these series.', example: 'us-troops-afghanistan' },
  force: { ...ids('force'), meaning: 'Only figures of these forces: whose troops.', example: 'DEU~USA' },
  place: { ...ids('place'), meaning: 'Only figures of these places: where they are.', example: 'AFG' },
  status: {
    form: 'words',
    words: STATUSES,
    meaning: 'Only figures of these kinds of statement.',
    example: 'planned',
  },
  source: { ...ids('source'), meaning: 'Only what these documents state.', example: 'dw-2020-12-01' },
  kind: {
    form: 'words',
    words: SOURCE_KINDS,
    meaning: 'Only what sources of these kinds state.',
    example: 'press',
  },
  topic: { form: 'words', words: TOPICS, meaning: 'Only series of these topics.', example: 'reform' },
  from: {
    form: 'date',
    meaning: 'Only what can be true on or after this year, month or day.',
    example: '2020-11',
  },
  to: {
    form: 'date',
    meaning: 'Only what can be true on or before this year, month or day.',
    example: '2021-02',
  },
  known: {
    form: 'day',
    meaning: 'Only what had been published by the end of this day; undated sources are left out.',
    example: '2020-12-01',
  },
  v: {
    form: 'version',
    meaning:
      'The version of the ledger; the newest where it is left out. Answers of a named version never change.',
    example: '2026-11-23',
  },
  figures: {
    form: 'choice',
    words: FIGURE_CHOICES,
    usual: null,
    meaning:
      'Preferred figures only, or all of them; the chart says which where it is left out, the ledger has all.',
    example: 'preferred',
  },
  at: {
    form: 'date',
    meaning: "The date of a composition's table; the newest where it is left out.",
    example: '2010',
  },
  tab: {
    form: 'choice',
    words: TABS,
    usual: 'chart',
    meaning: 'Whether the page shows the chart or its table.',
    example: 'table',
  },
  scale: {
    form: 'choice',
    words: SCALES,
    usual: 'linear',
    meaning: 'The scale of the value axis.',
    example: 'log',
  },
  events: {
    form: 'choice',
    words: SWITCH,
    usual: 'on',
    meaning: 'Whether events are drawn.',
    example: 'off',
  },
  later: {
    form: 'choice',
    words: SWITCH,
    usual: 'off',
    meaning: 'Whether the page draws in grey what was published after `known`.',
    example: 'on',
  },
  q: {
    form: 'search',
    meaning:
      'Only figures in which every word is found: in the title of the series, the names of force and place, the source or the note; a number also where it is the figure’s own (8,448 or 8448), and after “=” only there (=30). Words may be cut short; where a word is found nowhere, slips of a letter or two are forgiven.',
    example: 'kabul airport',
  },
};
