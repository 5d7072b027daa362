import { dayText } from '@/lib/text/as-of-text';
import type { Parameter, View } from './view';

const WORDS: Partial<Record<Parameter, string>> = {
  status: 'any status',
  figures: 'all figures, not the preferred alone',
  force: 'all forces',
  place: 'all places',
  source: 'all sources',
  series: 'all that the chart counts',
};

/** What a nearer view lets go of, in words: "all years, any status". */
export function easedText(view: Partial<View>, nearest: Partial<View>): string {
  const same = (parameter: Parameter) =>
    JSON.stringify(view[parameter] ?? null) === JSON.stringify(nearest[parameter] ?? null);
  const eased = (Object.keys(WORDS) as Parameter[]).filter((parameter) => !same(parameter));
  return [
    ...(same('from') && same('to') ? [] : ['all years']),
    ...eased.map((parameter) => WORDS[parameter] ?? ''),
    ...(same('known') ? [] : [nearest.known ? `as known on ${dayText(nearest.known)}` : 'as known today']),
  ].join(', ');
}
