import { faulty } from './fault';
import type { Read } from './parse-view';

/** Sets have one order, so that one view has one address. */
export function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** Ids joined by `~`, all of which have to be known. */
export function readList(
  value: string,
  known: ReadonlySet<string>,
  order: (ids: string[]) => string[],
): Read {
  const ids = value.split('~');
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return { value: order(ids) };
  const why = value === '' ? 'empty' : unknown.includes('') ? 'tildes' : 'notThere';
  const fault = faulty(why, { ids: unknown.join(', ') });
  return { problem: { ...fault, allowed: nearest(unknown[0] ?? '', known) } };
}

const LISTED = 80;
const OFFERED = 8;
const LONGEST_ID = 80;

/** All ids where they are few, else those that share most with what was asked for. */
function nearest(asked: string, known: ReadonlySet<string>): string[] {
  if (known.size <= LISTED) return [...known];
  const words = asked.slice(0, LONGEST_ID).toLowerCase().split('-').filter(Boolean);
  return [...known]
    .map((id) => ({ id, shared: words.filter((word) => id.toLowerCase().includes(word)).length }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, OFFERED)
    .map(({ id }) => id);
}
