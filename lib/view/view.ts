import type { SourceKind, Status } from '@/lib/model/lists';

/** How many of the figures a chart draws: the preferred ones, or everything that was said. */
export const FIGURE_CHOICES = ['preferred', 'all'] as const;
export const TABS = ['chart', 'table'] as const;
export const SCALES = ['linear', 'log'] as const;
export const SWITCH = ['on', 'off'] as const;

/** What a link shows. `null` everywhere means: as the chart or the ledger has it by itself. */
export interface View {
  /** Slugs in the reader's order (dashboard only). */
  readonly charts: readonly string[] | null;
  /** What the reader calls this dashboard: text, shown as such (dashboard only). */
  readonly title: string | null;
  /** Of figures (ledger only). */
  readonly id: readonly string[] | null;
  readonly series: readonly string[] | null;
  readonly force: readonly string[] | null;
  readonly place: readonly string[] | null;
  readonly status: readonly Status[] | null;
  readonly source: readonly string[] | null;
  /** Of the source: press, data set, … (ledger only). */
  readonly kind: readonly SourceKind[] | null;
  readonly topic: readonly string[] | null;
  /** `2009`, `2009-12` or `2009-12-01`. */
  readonly from: string | null;
  readonly to: string | null;
  /** The day on which a reader stands: what was published later is hidden. */
  readonly known: string | null;
  /** A version's date. */
  readonly v: string | null;
  readonly figures: (typeof FIGURE_CHOICES)[number] | null;
  /** The date of a composition's snapshot. */
  readonly at: string | null;
  readonly tab: (typeof TABS)[number] | null;
  readonly scale: (typeof SCALES)[number] | null;
  readonly events: (typeof SWITCH)[number] | null;
  /** Whether what was published after `known` is drawn in grey. */
  readonly later: (typeof SWITCH)[number] | null;
  /** Words to search for (ledger only). */
  readonly q: string | null;
}

export type Parameter = keyof View;

/** The view of an address without a query. */
export const DEFAULT_VIEW: View = {
  charts: null,
  title: null,
  id: null,
  series: null,
  force: null,
  place: null,
  status: null,
  source: null,
  kind: null,
  topic: null,
  from: null,
  to: null,
  known: null,
  v: null,
  figures: null,
  at: null,
  tab: null,
  scale: null,
  events: null,
  later: null,
  q: null,
};

/** How a page shows a chart: no part of its answer. */
export const PAGE_ONLY = {
  tab: null,
  scale: null,
  events: null,
  later: null,
} as const satisfies Partial<View>;

/** All parameters in the one order in which links have them. */
export const PARAMETERS = Object.keys(DEFAULT_VIEW) as readonly Parameter[];

/** Which parameters an address understands. */
export const UNDERSTOOD = {
  figures: [
    'id',
    'series',
    'force',
    'place',
    'status',
    'source',
    'kind',
    'topic',
    'from',
    'to',
    'known',
    'v',
    'figures',
    'q',
  ],
  figure: ['known', 'v'],
  source: ['known', 'v'],
  /** The page of a force or a series, and their lists. */
  record: ['known', 'v'],
  series: ['topic', 'v'],
  sources: ['known', 'v'],
  events: ['from', 'to', 'v'],
  forces: ['v'],
  places: ['v'],
  breaks: ['v'],
  dataset: ['v'],
  charts: ['v'],
  versions: ['v'],
  chart: [
    'series',
    'force',
    'place',
    'status',
    'source',
    'from',
    'to',
    'known',
    'v',
    'figures',
    'at',
    'tab',
    'scale',
    'events',
    'later',
  ],
  dashboard: ['charts', 'title', 'from', 'to', 'known', 'v', 'figures', 'scale', 'events'],
  none: [],
} as const satisfies Record<string, readonly Parameter[]>;
