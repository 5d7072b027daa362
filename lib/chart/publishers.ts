import type { Words } from '@/lib/text/words';
import type { Marks } from './marks';
import { pointsOf } from './points-of';

/** Who is named in a chart, the most often named first. */
export function publishersOf(
  marks: Marks,
  sources: Readonly<Record<string, { readonly publisher: string }>>,
): string[] {
  const times = new Map<string, number>();
  const stated = marks.kind === 'composition' ? marks.tables : pointsOf(marks);
  for (const { source } of stated) {
    const publisher = sources[source]?.publisher ?? source;
    times.set(publisher, (times.get(publisher) ?? 0) + 1);
  }
  return [...times].sort((a, b) => b[1] - a[1]).map(([publisher]) => publisher);
}

/** "Sources: A, B and 12 others": as many by name as there is room for. */
export function sourcesText(publishers: readonly string[], named: number, say: Words): string {
  const rest = publishers.length - named;
  const names = publishers.slice(0, named).join(', ');
  return rest > 0 ? say('sources.andOthers', { names, count: rest }) : say('sources.named', { names });
}
