import { z } from 'zod';
import {
  type ChartSlug,
  CODE,
  type EventId,
  FIGURE_ID,
  type FigureId,
  type ForceCode,
  type SeriesId,
  SLUG,
} from './ids';
import { STATUSES, TOPICS } from './lists';
import { daysOf } from './plain-date';

const slug = <T extends string>() =>
  z.string().regex(SLUG, 'lower-case words joined by hyphens') as unknown as z.ZodType<T>;
const figureId = z
  .string()
  .regex(FIGURE_ID, 'a figure id of eight characters') as unknown as z.ZodType<FigureId>;
const code = z.string().regex(CODE, 'a code in capitals, as in USA') as unknown as z.ZodType<ForceCode>;
const plainDate = z
  .string()
  .refine((date) => daysOf(date) !== null, 'a year, month or day: 2009, 2009-12, 2009-12-01');

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** When an entry came and went, as for a row of a table: empty while it waits for a release. */
const clocks = {
  recorded: z
    .string()
    .regex(new RegExp(`^$|${DAY.source}`), 'the date of a version, or empty')
    .default(''),
  withdrawn: z.string().regex(DAY, 'the date of a version').optional(),
  withdrawnWhy: z.string().default(''),
};

const shared = {
  ...clocks,
  slug: slug<ChartSlug>(),
  title: z.string().min(1),
  /** One sentence under the title: unit and what is counted. */
  subtitle: z.string().min(1),
  topic: z.enum(TOPICS),
  series: z.array(slug<SeriesId>()).min(1),
  /** Only the figures of these forces. */
  force: z.array(code).min(1).optional(),
  from: plainDate.optional(),
  to: plainDate.optional(),
  figures: z.enum(['preferred', 'all']),
  status: z
    .array(z.enum(STATUSES))
    .min(1)
    .default([...STATUSES]),
  /**
   * Event ids, or `accessions`: one event for each day on which states joined NATO, made from forces.csv. The numbers of
   * more could not stand below a phone's axis without touching.
   */
  events: z.union([z.literal('accessions'), z.array(slug<EventId>()).max(60)]).default([]),
  /** What a reader must not take the chart for. */
  caution: z.string().default(''),
};

const lines = {
  /**
   * Series whose line is not of preferred figures but of one source and counting rule: the beginning of its ids.
   */
  joined: z.record(z.string(), z.string().min(1)).default({}),
};

export const chartDefinitionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('timeline'), ...shared, ...lines }),
  z.strictObject({ kind: z.literal('steps'), ...shared, ...lines }),
  z.strictObject({ kind: z.literal('statements'), ...shared }),
  z.strictObject({
    kind: z.literal('plans'),
    ...shared,
    /** Series that count the same troops by another rule: a plan met by one count and not by another says so. */
    otherCounts: z.array(slug<SeriesId>()).default([]),
  }),
  z.strictObject({
    kind: z.literal('composition'),
    ...shared,
    /** The series that the parts add up to, and whose gap to their sum is shown. */
    total: slug<SeriesId>(),
    /** The force whose figure is the total, where parts and total are of one series. */
    totalForce: code.optional(),
    /** The totals to draw, where the source of the parts states none: at most one inside the date of each table. */
    totals: z.array(figureId).min(1).optional(),
    /** `members`: only states that were members of NATO on the date, since the total counts no others. */
    parts: z.enum(['listed', 'members']).default('listed'),
    /** Only the tables of sources whose id begins so: complete tables of one publisher. */
    sourcePrefix: z.string().min(1),
    /** How many parts are drawn by name; the others are drawn together. */
    largest: z.int().min(1).max(10),
  }),
]);

/** One entry under `charts` in `data/charts.json`: a chart and when this definition of it came and went. */
export type ChartEntry = z.infer<typeof chartDefinitionSchema>;
type WithoutClocks<Entry> = Entry extends unknown ? Omit<Entry, keyof typeof clocks> : never;
/** One chart of the catalogue. */
export type ChartDefinition = WithoutClocks<ChartEntry>;
export type ChartKind = ChartDefinition['kind'];
export type CompositionDefinition = Extract<ChartDefinition, { kind: 'composition' }>;

const dashboardSchema = z.strictObject({
  ...clocks,
  /** The figures that a reader meets first, each with the chart it leads to. */
  headlines: z.array(
    z.strictObject({
      label: z.string().min(1),
      /** The level that the source states. */
      figure: figureId,
      /** The plan stated beside it, and the figure that shows what came of it. */
      plan: figureId.optional(),
      outcome: figureId.optional(),
      words: z.string().default(''),
      chart: slug<ChartSlug>(),
    }),
  ),
  /** Slugs of the charts on the home page, in their order. */
  home: z.array(slug<ChartSlug>()).min(1),
});

/** `data/charts.json`: every dashboard and every definition of a chart that there ever was. */
export const catalogueFileSchema = z.strictObject({
  dashboards: z.array(dashboardSchema).min(1),
  charts: z.array(chartDefinitionSchema).min(1),
});
export type CatalogueFile = z.infer<typeof catalogueFileSchema>;
/** One entry under `dashboards`: what the home page shows, and when it came and went. */
export type DashboardEntry = CatalogueFile['dashboards'][number];
/** What the home page shows. */
export type Dashboard = WithoutClocks<DashboardEntry>;

/** The dashboard and the charts of one version. */
export interface Catalogue extends Dashboard {
  readonly charts: readonly ChartDefinition[];
}
