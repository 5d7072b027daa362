import { dayText } from '@/lib/text/as-of-text';
import type { Words } from '@/lib/text/words';
import type { Parameter, View } from './view';

const EASED = ['status', 'figures', 'force', 'place', 'source', 'series'] as const;

/** What a nearer view lets go of, in words: "all years, any status". */
export function easedText(view: Partial<View>, nearest: Partial<View>, say: Words): string {
  const same = (parameter: Parameter) =>
    JSON.stringify(view[parameter] ?? null) === JSON.stringify(nearest[parameter] ?? null);
  const eased = EASED.filter((parameter) => !same(parameter));
  return [
    ...(same('from') && same('to') ? [] : [say('eased.years')]),
    ...eased.map((parameter) => say(`eased.${parameter}`)),
    ...(same('known')
      ? []
      : [nearest.known ? say('eased.known', { day: dayText(nearest.known, say) }) : say('eased.today')]),
  ].join(', ');
}
