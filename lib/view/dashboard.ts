import type { ChartKind } from '@/lib/model/chart-definition';
import { daysOf } from '@/lib/model/plain-date';
import { withoutOwn } from './format-view';
import { DEFAULT_VIEW, type View } from './view';

/** What a dashboard has to know of a chart of the catalogue. */
export interface CatalogueEntry {
  readonly slug: string;
  readonly title: string;
  readonly subtitle: string;
  readonly kind: ChartKind;
  /** What the chart draws where the view says nothing. */
  readonly own: Pick<View, 'figures' | 'from' | 'to'>;
}

/** The slugs of a dashboard, in its order. */
export function chartsOf(view: View, home: readonly string[]): readonly string[] {
  return view.charts ?? home;
}

/** Whether somebody put a dashboard together, rather than opened Muster's own. */
export function isComposed(view: View): boolean {
  return view.charts !== null || view.title !== null;
}

/** A dashboard of other charts. The home set in its own order is the view without `charts`: one view, one address. */
export function withCharts(view: View, charts: readonly string[], home: readonly string[]): View {
  return { ...view, charts: charts.join('~') === home.join('~') ? null : charts };
}

/** The charts with one of them at another place; places beyond the ends are the ends. */
export function moved(charts: readonly string[], slug: string, place: number): readonly string[] {
  const others = charts.filter((each) => each !== slug);
  const at = Math.min(Math.max(place, 0), others.length);
  return [...others.slice(0, at), slug, ...others.slice(at)];
}

/** What one chart of a dashboard shows: the shared choices, in the chart's own shortest form. Statements keep their dates. */
export function panelView({ kind, own }: Pick<CatalogueEntry, 'kind' | 'own'>, dashboard: View): View {
  const { from, to, known, v, figures, scale, events } = dashboard;
  const range = kind === 'statements' ? {} : { from, to };
  return withoutOwn({ ...DEFAULT_VIEW, ...range, known, v, figures, scale, events }, own);
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
