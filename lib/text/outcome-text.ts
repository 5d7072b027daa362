import type { Outcome } from '@/lib/model/lists';
import type { Words } from './words';

/** "Met", or "Met by one count" where another count would have it the other way round. */
export function outcomeText({ outcome, contrary }: Judged, say: Words): string {
  return say(contrary ? `outcomeByOne.${outcome}` : `outcome.${outcome}`);
}

interface Judged {
  readonly outcome: Outcome;
  readonly contrary: object | null;
}
