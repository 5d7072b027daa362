import { dayText } from './as-of-text';
import { countText, numberText } from './number-text';

interface Known {
  readonly day: string;
  /** Figures that were known. */
  readonly count: number;
  /** Figures that were not: published later, or nobody knows when. */
  readonly later: number;
  readonly undated: number;
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
