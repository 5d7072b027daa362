import { z } from 'zod';
import type { Marks } from '@/lib/chart/marks';
import { BREAK_KINDS, OPEN_REASONS, OUTCOMES, QUALIFIERS, RANKS, STATUSES, UNITS } from '@/lib/model/lists';

/** What a chart draws, as a schema. The compiler holds it against the marks' own types. */

const time = z.number().describe('Milliseconds since 1970, UTC.');
const asOf = z.strictObject({
  edtf: z.string(),
  earliest: z.iso.date(),
  latest: z.iso.date(),
  approximate: z.boolean(),
});
const quantity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), qualifier: z.enum(QUALIFIERS), value: z.number() }),
  z.strictObject({
    kind: z.literal('range'),
    qualifier: z.enum(QUALIFIERS),
    low: z.number(),
    high: z.number(),
  }),
]);
const tone = z.union([
  z.enum(['us', 'nato', 'nato-second', 'rest', 'open']),
  z.templateLiteral(['nation-', z.int()]),
]);
const level = z.strictObject({ time, value: z.number() });

const point = z.strictObject({
  id: z.string(),
  series: z.string(),
  force: z.string(),
  quantity,
  asOf,
  status: z.enum(STATUSES),
  rank: z.enum(RANKS),
  reason: z.string(),
  source: z.string(),
  note: z.string(),
  tone,
  beside: z.boolean(),
  time,
  value: z.number(),
  startsFrom: level.nullable(),
});

const shared = {
  unit: z.enum(UNITS),
  events: z.array(
    z.strictObject({
      number: z.int(),
      id: z.string(),
      time,
      date: asOf,
      endDate: asOf.nullable(),
      label: z.string(),
      source: z.string(),
      note: z.string(),
    }),
  ),
  breaks: z.array(
    z.strictObject({
      series: z.string(),
      kind: z.enum(BREAK_KINDS),
      from: time,
      to: time.nullable(),
      fromDate: asOf,
      toDate: asOf.nullable(),
      words: z.string(),
      source: z.string(),
    }),
  ),
  domain: z.tuple([time, time]),
};

const line = z.strictObject({
  key: z.string(),
  label: z.string(),
  basis: z.string(),
  dashed: z.boolean(),
  tone,
  segments: z.array(z.array(level)),
});
const rivals = z.strictObject({
  from: time,
  to: time,
  low: z.number(),
  high: z.number(),
  ids: z.array(z.string()),
});
const timeline = z.strictObject({
  kind: z.enum(['timeline', 'steps']),
  ...shared,
  lines: z.array(line),
  rivals: z.array(rivals),
  points: z.array(point),
});

const composition = z.strictObject({
  kind: z.literal('composition'),
  ...shared,
  tables: z.array(
    z.strictObject({
      time,
      date: asOf,
      source: z.string(),
      sum: z.number(),
      hedged: z.boolean(),
      printed: z.strictObject({ id: z.string(), quantity }).nullable(),
    }),
  ),
  end: time,
  layers: z.array(
    z.strictObject({ key: z.string(), label: z.string(), tone, values: z.array(z.number().nullable()) }),
  ),
  snapshot: z.strictObject({ table: z.int(), points: z.array(point) }).nullable(),
});

const statements = z.strictObject({ kind: z.literal('statements'), ...shared, points: z.array(point) });

const plans = z.strictObject({
  kind: z.literal('plans'),
  ...shared,
  rows: z.array(
    z.strictObject({
      plan: point,
      level: point.nullable(),
      start: point.nullable(),
      replacedBy: point.nullable(),
      contrary: point.nullable(),
      outcome: z.enum(OUTCOMES),
      openBecause: z.enum(OPEN_REASONS).nullable(),
      difference: z.strictObject({ side: z.enum(['more', 'fewer', 'none']), quantity }).nullable(),
    }),
  ),
});

export const marksSchema: z.ZodType<Marks> = z.union([timeline, composition, statements, plans]);
