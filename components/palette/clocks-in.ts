import { daysOf } from '@/lib/model/plain-date';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';

/** The version and the day on which a reader of a page stands, which go along to wherever they go on. */
export function clocksIn(search: string): View {
  const query = new URLSearchParams(search);
  return { ...DEFAULT_VIEW, known: dayIn(query.get('known')), v: dayIn(query.get('v')) };
}

function dayIn(text: string | null): string | null {
  return text !== null && daysOf(text)?.earliest === text ? text : null;
}
