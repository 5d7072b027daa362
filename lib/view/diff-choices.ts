import { type Choice, choicesOf } from './choices';
import { faulty } from './fault';

/** The two versions whose difference is asked for; null: the first one, and the newest one. */
export interface DiffChoices {
  readonly from: string | null;
  readonly to: string | null;
}

const LONGEST = 40;

/** Whether there is such a version, only the ledger knows. */
const version = (meaning: string, example: string): Choice<string | null> => ({
  usual: null,
  meaning,
  example,
  schema: { type: 'string', format: 'date' },
  write: (value) => value ?? '',
  read: (value) => (value.length <= LONGEST ? value : undefined),
  fault: (value) => faulty('noVersion', { value }),
  words: [],
});

export const DIFF = choicesOf<DiffChoices>({
  from: version('The earlier version; the first one where it is left out.', '2026-11-23'),
  to: version('The later version; the newest one where it is left out.', '2026-11-23'),
});
