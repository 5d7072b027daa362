import type { Outcome } from '@/lib/model/lists';
import { OUTCOME_TEXT } from './words';

/** "Met", or "Met by one count" where another count would have it the other way round. */
export function outcomeText({
  outcome,
  contrary,
}: {
  readonly outcome: Outcome;
  readonly contrary: object | null;
}): string {
  return contrary ? `${OUTCOME_TEXT[outcome]} by one count` : OUTCOME_TEXT[outcome];
}
