import type { Verification } from '@/lib/model/ledger-records';
import { dayText } from './as-of-text';
import type { Words } from './words';

/** "Passage seen on 1 December 2026", "The text changed: passage not found on …". */
export function passageSeenText(
  { seen, day }: { readonly seen: 'yes' | 'no'; readonly day: string },
  say: Words,
): string {
  return say(`look.passage.${seen}`, { day: dayText(day, say) });
}

/** What the newest look into a document showed. */
export function lookText({ answer, day, why }: Verification, changedOn: string | null, say: Words): string {
  const words = { day: dayText(day, say), why, changed: changedOn ? dayText(changedOn, say) : '' };
  return say(answer === 'yes' && changedOn ? 'look.changed' : `look.${answer}`, words);
}
