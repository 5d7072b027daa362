import type { DescribedParameter } from '@/lib/view/choices';
import type { Parameter } from '@/lib/view/view';
import type { AnswerSchema } from './answer-schemas';

/** The parts of the reference. */
export const ADDRESS_GROUPS = [
  'figures',
  'tables',
  'dataset',
  'charts',
  'citations',
  'versions',
  'description',
] as const;

/** A part of an address that names something: `{slug}`. */
export interface PathPart {
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
}

/** One address of the API: what it answers, and what may be asked. */
export interface Address {
  /** Below `/api/v1/`, with `{…}` for what is named: `charts/{slug}.svg`. */
  readonly path: string;
  /** The folder of `app/api/v1` that answers. */
  readonly folder: string;
  readonly group: (typeof ADDRESS_GROUPS)[number];
  /** What it answers, in a sentence. */
  readonly summary: string;
  readonly named: readonly PathPart[];
  readonly view: readonly Parameter[];
  /** What can be chosen beside the view. */
  readonly beside: readonly DescribedParameter[];
  /** Those beside the view without which nothing can be answered. */
  readonly required?: readonly string[];
  /** Its media type, as the header has it. */
  readonly type: string;
  /** The schema of a JSON answer or of a line of NDJSON; null for every other format. */
  readonly answer: AnswerSchema | null;
  /** Queries worth trying, without `?`. */
  readonly examples: readonly string[];
}
