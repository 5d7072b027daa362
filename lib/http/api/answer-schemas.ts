import { z } from 'zod';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { chartDefinitionSchema } from '@/lib/model/chart-definition';
import type { Column } from '@/lib/model/columns/column';
import { DAY } from '@/lib/model/columns/column-types';
import { DOWNLOAD_COLUMNS, type DownloadTable, FIGURE_FIELDS } from '@/lib/model/columns/download-columns';
import { OPEN_REASONS, OUTCOMES } from '@/lib/model/lists';
import { VIEW_PARAMETERS } from '@/lib/view/parameters';
import { FACETS } from '@/lib/view/row-choices';
import { PARAMETERS } from '@/lib/view/view';
import { recordSchema, type Schema } from './column-schema';
import { marksSchema } from './marks-schema';
import { count, list, object, orNull, records, ref, text, version, view } from './schema-parts';
import { VERSION_SCHEMAS } from './version-schemas';

/** The schemas of everything that is answered as JSON, made from the columns and from the types that make the answers. */

const hidden = object({
  later: { ...count, description: 'Left out since published after `known`.' },
  undated: { ...count, description: 'Left out since their source has no date, which `known` needs.' },
});

const withoutVersion = (table: DownloadTable): readonly Column[] =>
  DOWNLOAD_COLUMNS[table].filter(({ name }) => name !== 'version');

function viewSchema(): Schema {
  const properties = PARAMETERS.map((name) => {
    const { form, meaning } = VIEW_PARAMETERS[name];
    const value = form === 'ids' || form === 'words' ? list(text) : text;
    return [name, { ...value, description: meaning }];
  });
  return {
    type: 'object',
    description: 'What the answer was asked for, without what is usual.',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

function tableAnswer(table: Exclude<DownloadTable, 'figures'>, record: string): Schema {
  return object({ version, view, count, [table]: list(ref(record)) });
}

const passageUrl = DOWNLOAD_COLUMNS.figures.filter(({ name }) => name === 'passage_url');
const facetName = { type: ['string', 'null'] };

/** A figure that decides what came of a plan, where there is one. */
const deciding = (description: string): Schema => ({ ...orNull(ref('Figure')), description });

const outcomeOfPlan: Schema = {
  ...object({
    outcome: { enum: [...OUTCOMES] },
    open_because: { enum: [...OPEN_REASONS, null], description: 'Why nothing can be said of an open one.' },
    level: deciding('The preferred level on the last day of the target.'),
    start: deciding('The preferred level on the day on which the plan was published.'),
    replaced_by: deciding('The later plan or authorized level that took the place of a dropped one.'),
    contrary: deciding(
      'The level by another counting rule, by which it would have been the other way round.',
    ),
  }),
  description: 'What came of a plan, by the rule on /methods; null for all that is no plan.',
};

const figuresAnswer = object(
  {
    version,
    view,
    count: { ...count, description: 'Figures of the view, before `limit` and `offset`.' },
    hidden,
    forgiven: {
      ...list(object({ word: text, read_as: list(text) })),
      description: 'Words of `q` that stand nowhere, and the words that they were read as.',
    },
    facets: object(
      Object.fromEntries(
        FACETS.map((facet) => [facet, list(object({ value: facetName, name: facetName, count }))]),
      ),
      FACETS,
    ),
    figures: list(ref('FigureFields')),
    sources: records(ref('Source')),
  },
  ['facets'],
);

const chartAnswer = {
  version,
  view,
  chart: object({ slug: text, kind: text, title: text, subtitle: text, caution: text }),
  count,
  hidden,
  publications: list({ type: 'string', pattern: DAY.source }),
  nearest: orNull(view),
  marks: ref('Marks'),
  told: object({
    dissent: object({ sources: count, disagreeing: count }),
    disagreements: count,
    outcomes: list({ type: 'string', enum: [...OUTCOMES] }),
  }),
  summary: list(text),
  sources: records(
    object({ publisher: text, title: text, published: { type: ['string', 'null'] }, url: text }),
  ),
  series: records(object({ title: text, counts: text })),
  forces: records(text),
} satisfies Record<keyof ChartAnswer, Schema>;

/** Zod writes its draft at the top of each schema; the document names it once. */
function fromZod(schema: z.ZodType, io: 'input' | 'output' = 'output'): Schema {
  const { $schema: _draft, ...made } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return made;
}

interface ClosedObject {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

function catalogueAnswer(): Schema {
  const address = { type: 'string', pattern: '^/' };
  return object({
    version,
    view,
    count,
    home: list(text),
    headlines: list({ type: 'object' }),
    charts: list({
      allOf: [
        ref('ChartDefinition'),
        {
          type: 'object',
          properties: {
            page: address,
            json: address,
            csv: address,
            xlsx: address,
            svg: address,
            png: address,
            zip: address,
          },
          required: ['page', 'json', 'csv', 'svg', 'png'],
        },
      ],
    }),
  });
}

/** An entry of charts.json as it leaves the house: when it came and went is told by the changes between versions. */
function standing({ oneOf, ...schema }: Schema): Schema {
  const clocks = new Set(['recorded', 'withdrawn', 'withdrawnWhy']);
  return {
    ...schema,
    oneOf: (oneOf as readonly ClosedObject[]).map(({ properties, required, ...kind }) => ({
      ...kind,
      properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !clocks.has(name))),
      required: required.filter((name) => !clocks.has(name)),
    })),
  };
}

/** Objects of a chart's definition are closed in `data/`; in the catalogue, addresses stand beside. */
function opened(schema: Schema): Schema {
  return JSON.parse(
    JSON.stringify(schema, (key, value) => (key === 'additionalProperties' ? undefined : value)),
  );
}

export const ANSWER_SCHEMAS = {
  Health: object({
    live: { const: true },
    ready: { const: true },
    version,
    sha256: { type: 'string', description: 'The digest of the newest version: the same, the same answers.' },
    figures: count,
    sources: count,
  }),
  Problem: object({
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
    instance: text,
    errors: list(object({ parameter: text, value: text, message: text, allowed: list(text) })),
  }),
  View: viewSchema(),
  Figure: recordSchema(FIGURE_FIELDS, "One source's statement of one number, true for one date."),
  FigureFields: {
    ...recordSchema(FIGURE_FIELDS, 'A figure, with the columns that `fields` names or with all.'),
    required: [],
  },
  FigureRow: recordSchema(DOWNLOAD_COLUMNS.figures, 'A figure with what it names, as a row of CSV.'),
  FigureRowFields: {
    ...recordSchema(DOWNLOAD_COLUMNS.figures, 'A row, with the columns that `fields` names or with all.'),
    required: [],
  },
  Source: recordSchema(withoutVersion('sources'), 'One document.'),
  Series: recordSchema(withoutVersion('series'), 'What is counted.'),
  Event: recordSchema(withoutVersion('events'), 'A dated, sourced happening.'),
  Force: recordSchema(withoutVersion('forces'), 'Whose troops.'),
  Place: recordSchema(withoutVersion('places'), 'Where troops are.'),
  Break: recordSchema(withoutVersion('breaks'), 'A change of a counting rule, or a stretch without numbers.'),
  Figures: figuresAnswer,
  FigureAnswer: object({
    version,
    view,
    hidden,
    figure: recordSchema([...FIGURE_FIELDS, ...passageUrl], 'The figure.'),
    series: orNull(ref('Series')),
    outcome: orNull(outcomeOfPlan),
    rivals: list(ref('Figure')),
    history: list(object({ version: text, change: { enum: ['recorded', 'withdrawn'] }, why: text })),
    sources: records(ref('Source')),
  }),
  SeriesTable: tableAnswer('series', 'Series'),
  SourcesTable: tableAnswer('sources', 'Source'),
  EventsTable: tableAnswer('events', 'Event'),
  ForcesTable: tableAnswer('forces', 'Force'),
  PlacesTable: tableAnswer('places', 'Place'),
  BreaksTable: tableAnswer('breaks', 'Break'),
  ChartDefinition: opened(standing(fromZod(chartDefinitionSchema))),
  Catalogue: catalogueAnswer(),
  Oembed: {
    type: 'object',
    properties: {
      version: { const: '1.0' },
      type: { const: 'rich' },
      title: text,
      provider_name: text,
      provider_url: text,
      width: { type: 'integer' },
      height: { type: 'integer' },
      html: text,
      thumbnail_url: text,
      thumbnail_width: { type: 'integer' },
      thumbnail_height: { type: 'integer' },
      ignored: list(text),
    },
    required: ['version', 'type', 'title', 'provider_name', 'provider_url', 'width', 'height', 'html'],
    additionalProperties: false,
  },
  Marks: fromZod(marksSchema),
  Chart: object(chartAnswer),
  ...VERSION_SCHEMAS,
  Citations: list({
    type: 'object',
    description: 'An entry in CSL-JSON, which has its own schema.',
    properties: { id: text, type: text, title: text },
    required: ['id', 'type', 'title'],
  }),
} as const satisfies Record<string, Schema>;

export type AnswerSchema = keyof typeof ANSWER_SCHEMAS;
