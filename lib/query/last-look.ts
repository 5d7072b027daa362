import type { Figure } from '@/lib/model/figure';
import type { SourceId } from '@/lib/model/ids';
import type { Verification } from '@/lib/model/ledger-records';

/** What is known of a document from the looks into it. */
export interface LastLook {
  readonly last: Verification;
  /** The day from which its text differs from an earlier look; null while it is the same. */
  readonly changedOn: string | null;
}

/** The newest look into a document, and whether its text changed since the first; null when nobody has looked. */
export function lastLookInto(source: SourceId, verifications: readonly Verification[]): LastLook | null {
  const looks = verifications
    .filter((look) => look.source === source)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const last = looks.at(-1);
  if (!last) return null;
  const read = looks.filter(({ sha256 }) => sha256 !== null);
  const change = read.findLast((look, index) => index > 0 && look.sha256 !== read[index - 1]?.sha256);
  return { last, changedOn: change?.day ?? null };
}

/** What the looks say of one figure's passage, and the day of the look that says so. */
export interface PassageSeen {
  readonly seen: 'yes' | 'no';
  readonly day: string;
}

/** Whether a figure's passage was found in the document in which it was read; null when nobody has looked for it. */
export function passageSeen(figure: Figure, verifications: readonly Verification[]): PassageSeen | null {
  const source = figure.via ?? figure.source;
  const lastDay = (has: (look: Verification) => boolean) =>
    verifications
      .filter((look) => look.source === source && has(look))
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '';
  const found = lastDay((look) => look.found.includes(figure.id));
  const missed = lastDay((look) => look.missing.includes(figure.id));
  if (found === '' && missed === '') return null;
  return missed > found ? { seen: 'no', day: missed } : { seen: 'yes', day: found };
}
