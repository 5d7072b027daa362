import { CLOCK_COLUMNS } from './clock-columns';
import { type Column, optional, required } from './column';
import { columnOf, DATA_TABLES } from './tables';

/** The tables that leave the house, by the name of their address. */
export const DOWNLOAD_TABLES = [
  'figures',
  'series',
  'sources',
  'events',
  'forces',
  'places',
  'breaks',
  'versions',
] as const;
export type DownloadTable = (typeof DOWNLOAD_TABLES)[number];

const [figure, source] = [
  (name: string) => columnOf('figures', name),
  (name: string) => columnOf('sources', name),
];

const VERSION = required('version', {
  meaning: 'the version of the ledger that the row was read from',
  type: 'day',
  good: '2026-11-23',
  bad: 'latest',
  why: 'every row names the state that it belongs to',
  references: { table: 'versions', column: 'date' },
});

/** First and last possible day of a date, made from its EDTF. */
const firstDay = (of: string, name: string, make = required) =>
  make(name, {
    meaning: `the first possible day of ${of}`,
    type: 'day',
    good: '2020-12-01',
    bad: '2020-12',
    why: 'always a day, so that it can be sorted and compared',
  });
const lastDay = (of: string, name: string, make = required) =>
  make(name, {
    meaning: `the last possible day of ${of}`,
    type: 'day',
    good: '2020-12-31',
    bad: '2020-12',
    why: 'always a day, so that it can be sorted and compared',
  });

const EARLIEST = firstDay('as_of', 'earliest');
const LATEST = lastDay('as_of', 'latest');

/** A column of another table, under a name that tells it apart. */
const renamed = (column: Column, name: string, meaning: string): Column => ({ ...column, name, meaning });

/** `figures.csv` and the rows of charts, in order: a row cut out still says where it came from. */
const FIGURES: readonly Column[] = [
  figure('id'),
  figure('series'),
  renamed(columnOf('series', 'title'), 'series_title', "the series' name for readers"),
  renamed(columnOf('series', 'unit'), 'unit', 'what the value counts'),
  figure('place'),
  {
    ...renamed(columnOf('places', 'name'), 'place_name', "the place's name for readers"),
    required: false,
  },
  figure('force'),
  renamed(columnOf('forces', 'name'), 'force_name', "the force's name for readers"),
  figure('value'),
  figure('value_max'),
  figure('qualifier'),
  figure('status'),
  figure('as_of'),
  EARLIEST,
  LATEST,
  figure('rank'),
  figure('rank_reason'),
  figure('variant'),
  figure('note'),
  figure('passage'),
  figure('as_written'),
  figure('locator'),
  optional('passage_url', {
    meaning: 'the address of the very passage in the document in which it was read, as a text fragment',
    type: 'url',
    good: 'https://example.org/report#:~:text=from%204,500',
    bad: 'page 3',
    why: 'an address; page and table stand in locator',
  }),
  figure('via'),
  figure('source'),
  renamed(source('publisher'), 'publisher', 'who published the source'),
  renamed(source('title'), 'source_title', 'the title of the source, letter by letter'),
  renamed(source('published'), 'published', 'the day from which a reader could know the source'),
  renamed(source('url'), 'url', 'the address of the source on the web'),
  renamed(source('read_at'), 'read_at', "where the source's text stood when it was read, if not at url"),
  figure('recorded'),
  VERSION,
];

const CLOCKS = new Set(CLOCK_COLUMNS.map(({ name }) => name));

/**
 * A table's columns as they leave the house. Only rows that stand leave it, each with the version it was read from;
 * when it came and went is told by the changes between versions.
 */
const standing = (table: Exclude<DownloadTable, 'figures'>): readonly Column[] =>
  DATA_TABLES[table].columns.filter(({ name }) => !CLOCKS.has(name));

/** The columns of every table that leaves the house as CSV, in order. */
export const DOWNLOAD_COLUMNS: Readonly<Record<DownloadTable, readonly Column[]>> = {
  figures: FIGURES,
  series: [...standing('series'), VERSION],
  sources: [
    ...standing('sources').flatMap((column) =>
      column.name === 'published'
        ? [
            column,
            firstDay('published', 'published_earliest', optional),
            lastDay('published', 'published_latest', optional),
          ]
        : [column],
    ),
    VERSION,
  ],
  events: [
    ...standing('events').flatMap((column) =>
      column.name === 'date' ? [column, firstDay('date', 'earliest'), lastDay('date', 'latest')] : [column],
    ),
    VERSION,
  ],
  forces: [...standing('forces'), VERSION],
  places: [...standing('places'), VERSION],
  breaks: [...standing('breaks'), VERSION],
  versions: [...standing('versions'), VERSION],
};

/** A figure in JSON: its row in `data/`, and the first and last day of its date. */
export const FIGURE_FIELDS: readonly Column[] = DATA_TABLES.figures.columns.flatMap((column) =>
  column.name === 'as_of' ? [column, EARLIEST, LATEST] : [column],
);
