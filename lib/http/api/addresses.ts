import { TYPES } from '@/lib/http/answer';
import type { DescribedParameter } from '@/lib/view/choices';
import { CITATION_FILE, CITATION_FORMATS, CITATION_TEXT } from '@/lib/view/citation-choices';
import { TABLE_FILE } from '@/lib/view/file-choices';
import { FIGURE_CSV, FIGURE_JSON, FIGURE_ROWS } from '@/lib/view/row-choices';
import { UNDERSTOOD } from '@/lib/view/view';
import type { Address, PathPart } from './address';
import type { AnswerSchema } from './answer-schemas';
import { CHARTS } from './chart-addresses';
import { DATASET } from './dataset-addresses';
import { VERSIONS } from './version-addresses';

/**
 * Every address of the API. The reference, the OpenAPI document, the 404 of an address that is none and the table of the
 * README are made from this list or held against it.
 */

const FIGURE: PathPart = { name: 'id', meaning: 'The id of a figure.', example: 'fcvcxxvw' };
const CITED: PathPart = {
  name: 'id',
  meaning: 'A chart, a figure or a source by its slug or id.',
  example: 'us-drawdown-2020',
};

const NOTHING: readonly DescribedParameter[] = [];

const figures = { group: 'figures', named: [], view: UNDERSTOOD.figures } as const;

const FIGURES: readonly Address[] = [
  {
    ...figures,
    path: 'figures.csv',
    folder: 'figures.csv',
    summary:
      'The figures of a view, a row a figure with its source, published date, address and version in the row.',
    beside: FIGURE_CSV.described,
    type: TYPES.csv,
    answer: null,
    examples: [
      'series=us-troops-afghanistan&from=2020-11&to=2021-02',
      'status=planned&known=2020-12-01&v=2026-11-23',
      'force=DEU&sort=-value&limit=10&fields=id~as_of~value~publisher',
      'topic=reform&excel=on',
    ],
  },
  {
    ...figures,
    path: 'figures.json',
    folder: 'figures.json',
    summary: 'The figures of a view, normalised: sources stand once, by id; facets count them.',
    beside: FIGURE_JSON.described,
    type: TYPES.json,
    answer: 'Figures',
    examples: [
      'source=dw-2020-12-01',
      'q=kosovo&limit=5',
      'topic=reform&limit=0&facets=force~status~source',
      'figures=preferred&sort=published~-value&offset=10&limit=10&fields=id~value~source',
    ],
  },
  {
    ...figures,
    path: 'figures.ndjson',
    folder: 'figures.ndjson',
    summary: 'The figures of a view, a line a figure: an object with the columns of the CSV.',
    beside: FIGURE_ROWS.described,
    type: TYPES.ndjson,
    answer: 'FigureRowFields',
    examples: ['place=XKX&status=planned~authorized', 'limit=3&sort=-recorded'],
  },
  {
    ...figures,
    path: 'figures.xlsx',
    folder: 'figures.xlsx',
    summary:
      'The figures of a view as a workbook, with sheets of their sources, series and events and one about the file; days are real dates.',
    beside: FIGURE_ROWS.described,
    type: TYPES.xlsx,
    answer: null,
    examples: ['topic=reform', 'force=DEU&sort=-value&limit=10&fields=id~as_of~value~passage_url'],
  },
  {
    ...figures,
    path: 'figures.parquet',
    folder: 'figures.parquet',
    summary:
      'The figures of a view as Parquet, with the columns of the CSV: numbers are doubles, first and last days are dates, all else is text.',
    beside: FIGURE_ROWS.described,
    type: TYPES.parquet,
    answer: null,
    examples: ['topic=reform', 'force=DEU&fields=id~earliest~latest~value~value_max~source'],
  },
  {
    group: 'figures',
    path: 'figures/{id}',
    folder: 'figures/[id]',
    summary:
      'One figure with its source, rivals, history and, for a plan, what came of it; with `known`, as of that day. A withdrawn one keeps its answer.',
    named: [FIGURE],
    view: UNDERSTOOD.figure,
    beside: NOTHING,
    type: TYPES.json,
    answer: 'FigureAnswer',
    examples: ['v=2026-11-23', 'known=2020-12-01'],
  },
];

/** One of the other tables, in both of its formats. */
function table(
  name: 'series' | 'sources' | 'events' | 'forces' | 'places' | 'breaks',
  answer: AnswerSchema,
  summary: string,
  examples: readonly string[],
): readonly Address[] {
  const shared = { group: 'tables', summary, named: [], view: UNDERSTOOD[name], examples } as const;
  return [
    {
      ...shared,
      path: `${name}.csv`,
      folder: `${name}.csv`,
      beside: TABLE_FILE.described,
      type: TYPES.csv,
      answer: null,
    },
    {
      ...shared,
      path: `${name}.json`,
      folder: `${name}.json`,
      beside: NOTHING,
      type: TYPES.json,
      answer,
    },
  ];
}

const TABLES: readonly Address[] = [
  ...table('series', 'SeriesTable', 'What is counted, by which rule.', ['topic=afghanistan~reform']),
  ...table('sources', 'SourcesTable', 'The documents.', ['known=2020-12-01']),
  ...table('events', 'EventsTable', 'Dated, sourced happenings.', ['from=2020&to=2021-09']),
  ...table('forces', 'ForcesTable', 'Whose troops, with the day on which members joined.', ['v=2026-11-23']),
  ...table('places', 'PlacesTable', 'Where troops are.', ['v=2026-11-23']),
  ...table('breaks', 'BreaksTable', 'Changes of a counting rule, and stretches without numbers.', [
    'v=2026-11-23',
  ]),
];

const CITATION_TYPES = { bib: TYPES.bib, ris: TYPES.ris, json: TYPES.csl, txt: TYPES.txt } as const;
const CITATION_NAMES = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON', txt: 'words' } as const;

const CITATIONS: readonly Address[] = CITATION_FORMATS.map((format) => ({
  group: 'citations',
  path: `cite/{id}.${format}`,
  folder: 'cite/[file]',
  summary: `The citation of a chart in a view, of a figure or of a source, in ${CITATION_NAMES[format]}. The parameters of a view are those of charts; figures and sources take \`v\` alone.`,
  named: [CITED],
  view: UNDERSTOOD.chart,
  beside: format === 'txt' ? CITATION_TEXT.described : CITATION_FILE.described,
  type: CITATION_TYPES[format],
  answer: format === 'json' ? 'Citations' : null,
  examples: ['v=2026-11-23', ...(format === 'txt' ? ['style=chicago&retrieved=2026-11-25'] : [])],
}));

const DESCRIPTION: readonly Address[] = [
  {
    group: 'description',
    path: 'health',
    folder: 'health',
    summary:
      'Whether this process lives (any answer) and is ready (200, with its version and digest; 503 while its ledger cannot be read).',
    named: [],
    view: UNDERSTOOD.none,
    beside: NOTHING,
    type: TYPES.json,
    answer: 'Health',
    examples: [],
  },
  {
    group: 'description',
    path: 'openapi.json',
    folder: 'openapi.json',
    summary: 'This reference for programs: OpenAPI 3.1.',
    named: [],
    view: UNDERSTOOD.none,
    beside: NOTHING,
    type: TYPES.json,
    answer: null,
    examples: [],
  },
];

export const ADDRESSES: readonly Address[] = [
  ...FIGURES,
  ...TABLES,
  ...DATASET,
  ...CHARTS,
  ...CITATIONS,
  ...VERSIONS,
  ...DESCRIPTION,
];

/** An address with its examples for what it names. */
export function examplePath({ path, named }: Address): string {
  return named.reduce((made, { name, example }) => made.replace(`{${name}}`, example), path);
}
