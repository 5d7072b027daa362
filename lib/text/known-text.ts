import { dayText } from './as-of-text';
import type { Words } from './words';

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
export function knownStandText({ day, today, first, one }: Stand, say: Words): string {
  const words = { day: dayText(day, say), first: first === null ? '' : dayText(first, say) };
  if (day > today) return say('known.yetToCome', words);
  const what = one ?? 'many';
  if (first === null) return say(`known.undated.${what}`, words);
  return say(day < first ? `known.notYet.${what}` : 'known.only', words);
}

interface Stand {
  readonly day: string;
  readonly today: string;
  /** The first day on which anything that is shown could be known; null where nobody can tell. */
  readonly first: string | null;
  /** Where one thing is shown, and not many: what it is. */
  readonly one?: OneShown | undefined;
}

/** What a reader of a day knew and did not know: "As it could be known on 1 December 2020: 12 of 53 figures; …". */
export function knownText({ day, count, later, undated }: Known, say: Words): string {
  const all = count + later + undated;
  const known = say(all === count ? 'known.all' : 'known.some', { count, all });
  const figures = [known, ...hiddenTexts({ later, undated }, say)].join('; ');
  return say('known.sum', { day: dayText(day, say), figures });
}

/** What is left out on a day, each reason by itself: "12 had not been published", "3 have no date of publication". */
export function hiddenTexts({ later, undated }: Omit<KnownFigures, 'count'>, say: Words): string[] {
  return [
    ...(later > 0 ? [say('known.later', { count: later })] : []),
    ...(undated > 0 ? [say('known.withoutDate', { count: undated })] : []),
  ];
}
