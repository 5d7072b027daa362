import type { ChartKind } from '@/lib/model/chart-definition';
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

/** What one chart of a dashboard shows: the shared choices, in the chart's own shortest form. Statements keep their dates. */
export function panelView({ kind, own }: Pick<CatalogueEntry, 'kind' | 'own'>, dashboard: View): View {
  const { from, to, known, v, figures, scale, events } = dashboard;
  const range = kind === 'statements' ? {} : { from, to };
  return withoutOwn({ ...DEFAULT_VIEW, ...range, known, v, figures, scale, events }, own);
}
