import { daysOf } from '@/lib/model/plain-date';
import type { CatalogueEntry } from './dashboard';
import type { View } from './view';

/** What only the editor of a dashboard needs, apart from what every dashboard needs: its code comes when it is asked for. */

/** The charts with one of them at another place; places beyond the ends are the ends. */
export function moved(charts: readonly string[], slug: string, place: number): readonly string[] {
  const others = charts.filter((each) => each !== slug);
  const at = Math.min(Math.max(place, 0), others.length);
  return [...others.slice(0, at), slug, ...others.slice(at)];
}

/** From the earliest beginning to the latest end of some charts over time; null where none says one. */
export function rangeOf(charts: readonly CatalogueEntry[]): Pick<View, 'from' | 'to'> {
  const overTime = charts.filter(({ kind }) => kind !== 'statements');
  const days = (end: 'from' | 'to', side: 'earliest' | 'latest') =>
    overTime.flatMap(({ own }) => daysOf(own[end] ?? '')?.[side] ?? []).sort();
  return { from: days('from', 'earliest')[0] ?? null, to: days('to', 'latest').at(-1) ?? null };
}

/** The charts whose words hold every word that is asked for. */
export function findCharts(catalogue: readonly CatalogueEntry[], asked: string): readonly CatalogueEntry[] {
  const words = plain(asked).split(/\s+/).filter(Boolean);
  return catalogue.filter(({ slug, title, subtitle }) => {
    const text = plain(`${title} ${subtitle} ${slug}`);
    return words.every((word) => text.includes(word));
  });
}

/** Small letters without marks, so that a reader need not type either. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
