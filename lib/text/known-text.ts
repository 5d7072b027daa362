import { dayText } from './as-of-text';
import { countText, numberText } from './number-text';

/** How many figures could be known on a day, and how many not. */
export interface KnownFigures {
  /** Figures that were known. */
  readonly count: number;
  /** Figures that were not: published later, or nobody knows when. */
  readonly later: number;
  readonly undated: number;
}

interface Known extends KnownFigures {
  readonly day: string;
}

/** What a page shows that is about one thing. */
export type OneShown = 'figure' | 'document';

/** What it means to stand on a day: one that is past, one that is yet to come, one before anything was published. */
export function knownStandText({
  day,
  today,
  first,
  one,
}: {
  readonly day: string;
  readonly today: string;
  /** The first day on which anything that is shown could be known; null where nobody can tell. */
  readonly first: string | null;
  /** Where one thing is shown, and not many: what it is. */
  readonly one?: OneShown | undefined;
}): string {
  if (day > today) return `${dayText(day)} is yet to come: this is all that is known today.`;
  if (one && (first === null || day < first)) return unknownText(one, day, first);
  if (first === null)
    return `Nothing here has a date of publication: nobody can tell what was known on ${dayText(day)}.`;
  if (day < first)
    return `Nothing here had been published by ${dayText(day)}: the first document came on ${dayText(first)}.`;
  return `Only what had been published by ${dayText(day)}.`;
}

function unknownText(one: OneShown, day: string, first: string | null): string {
  return first === null
    ? `This ${one} has no date of publication: nobody can tell whether it was known on ${dayText(day)}.`
    : `This ${one} had not been published by ${dayText(day)}: it came on ${dayText(first)}.`;
}

/** What a reader of a day knew and did not know: "As it could be known on 1 December 2020: 12 of 53 figures; …". */
export function knownText({ day, count, later, undated }: Known): string {
  const all = countText(count + later + undated, 'figure');
  const missing = [
    ...(later > 0 ? [`${numberText(later)} had not been published`] : []),
    ...(undated > 0
      ? [`${numberText(undated)} ${undated === 1 ? 'has' : 'have'} no date of publication`]
      : []),
  ];
  const known = missing.length === 0 ? `all ${all}` : `${numberText(count)} of ${all}`;
  return `As it could be known on ${dayText(day)}: ${[known, ...missing].join('; ')}.`;
}
