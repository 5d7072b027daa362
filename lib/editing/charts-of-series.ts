import type { Ledger } from '@/lib/ledger/ledger';
import { chartUrl } from '@/lib/view/urls';

/** The charts that draw a series, as far as their ranges and choices reach, in words. */
export function chartsOfSeries({ catalogue }: Ledger, series: string): string {
  const charts = catalogue.charts.filter((chart) => chart.series.some((id) => id === series));
  if (charts.length === 0) return 'drawn on no chart; it stands in the tables and downloads';
  return `drawn on ${charts.map(({ slug }) => chartUrl(slug)).join(', ')}`;
}
