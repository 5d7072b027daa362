import { z } from 'zod';
import { FIGURE_ID } from '@/lib/model/ids';
import {
  ANSWERS,
  BREAK_KINDS,
  CORRECTION_STATUSES,
  FORCE_KINDS,
  QUALIFIERS,
  RANKS,
  SOURCE_KINDS,
  STATUSES,
  TOPICS,
  UNITS,
} from '@/lib/model/lists';
import {
  address,
  asOf,
  code,
  day,
  figureId,
  language,
  orEmpty,
  required,
  sha256,
  slugId,
  text,
  url,
  wholeNumber,
} from './cells';

/** One schema a table: its keys are the columns, in the order in which they stand in the file. */

/** When a row came and went; both dates are empty while they wait for a release. */
const clocks = {
  recorded: orEmpty(day),
  withdrawn: orEmpty(day),
  withdrawn_why: text,
};

export const figureRow = z.strictObject({
  id: figureId,
  series: slugId,
  place: orEmpty(code),
  force: code,
  value: wholeNumber,
  value_max: orEmpty(wholeNumber),
  qualifier: z.enum(QUALIFIERS),
  status: z.enum(STATUSES),
  as_of: asOf,
  source: slugId,
  variant: orEmpty(slugId),
  rank: z.enum(RANKS),
  rank_reason: text,
  locator: text,
  as_written: text,
  passage: text,
  via: orEmpty(slugId),
  note: text,
  ...clocks,
  replaced_by: orEmpty(figureId),
});

export const sourceRow = z.strictObject({
  id: slugId,
  kind: z.enum(SOURCE_KINDS),
  publisher: required,
  authors: text,
  title: required,
  published: orEmpty(asOf),
  url: orEmpty(url),
  language: language,
  read_at: orEmpty(address),
  note: text,
  ...clocks,
});

export const seriesRow = z.strictObject({
  id: slugId,
  topic: z.enum(TOPICS),
  unit: z.enum(UNITS),
  title: required,
  counts: required,
  part_of: orEmpty(slugId),
  ...clocks,
});

export const forceRow = z.strictObject({
  code,
  name: required,
  kind: z.enum(FORCE_KINDS),
  member_since: orEmpty(day),
  source: orEmpty(slugId),
  ...clocks,
});

export const placeRow = z.strictObject({ code, name: required, ...clocks });

export const eventRow = z.strictObject({
  id: slugId,
  date: asOf,
  end_date: orEmpty(asOf),
  label: required,
  source: slugId,
  note: text,
  ...clocks,
});

export const breakRow = z.strictObject({
  series: slugId,
  from: asOf,
  to: orEmpty(asOf),
  kind: z.enum(BREAK_KINDS),
  words: required,
  source: slugId,
  ...clocks,
});

/** What every row has that can come and go. */
export type ClockCells = z.infer<z.ZodObject<typeof clocks>>;

export const versionRow = z.strictObject({
  date: day,
  sha256: sha256,
  note: required,
});

const figureIds = text.refine(
  (cell) => cell === '' || cell.split(' ').every((id) => FIGURE_ID.test(id)),
  'must be ids of figures, joined by single spaces',
);

/** A look into a document. */
export const verificationRow = z.strictObject({
  day,
  source: slugId,
  address: url,
  answer: z.enum(ANSWERS),
  why: text,
  sha256: orEmpty(sha256),
  found: figureIds,
  missing: figureIds,
});

/** A step of a report that a figure is wrong. */
export const correctionRow = z.strictObject({
  report: slugId,
  day,
  figure: figureId,
  status: z.enum(CORRECTION_STATUSES),
  reason: required,
  version: orEmpty(day),
});

export type CorrectionRow = z.infer<typeof correctionRow>;
export type VerificationRow = z.infer<typeof verificationRow>;
export type FigureRow = z.infer<typeof figureRow>;
export type SourceRow = z.infer<typeof sourceRow>;
export type SeriesRow = z.infer<typeof seriesRow>;
export type ForceRow = z.infer<typeof forceRow>;
export type PlaceRow = z.infer<typeof placeRow>;
export type EventRow = z.infer<typeof eventRow>;
export type BreakRow = z.infer<typeof breakRow>;
export type VersionRow = z.infer<typeof versionRow>;
