import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartSlug } from '@/lib/model/ids';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { buildChartAnswer } from './chart-answer';

/** For tests: the marks of a chart of the real catalogue, as its answer has them. */
export function marksOf<Marks>(slug: string, view: Partial<View> = {}): Marks {
  const ledger = loadLedger();
  const chart = ledger.charts.get(slug as ChartSlug);
  if (!chart) throw new Error(`No chart ${slug}.`);
  return buildChartAnswer(ledger, chart, { ...DEFAULT_VIEW, ...view }).marks as Marks;
}
