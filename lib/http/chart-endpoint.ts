import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartSlug } from '@/lib/model/ids';
import { canonicalView } from '@/lib/query/select-chart-figures';
import { UNDERSTOOD } from '@/lib/view/view';
import { CHART_FORMATS, type ChartEnding } from './chart-formats';
import { endpoint, type Route } from './endpoint';
import { Refusal } from './refusal';

/** `charts/{slug}.{format}`: a chart's marks, its rows, its picture. */
export const chartEndpoint = endpoint(({ file }: { file: string }, ledger: Ledger): Route => {
  const [slug = '', ending = ''] = file.split(/\.(?=[^.]*$)/);
  const chart = ledger.charts.get(slug as ChartSlug);
  if (!chart) throw unknown('chart', slug, [...ledger.charts.keys()]);
  if (!Object.hasOwn(CHART_FORMATS, ending)) throw unknown('format', ending, Object.keys(CHART_FORMATS));
  const { without, of } = CHART_FORMATS[ending as ChartEnding];
  return {
    name: `charts/${file}`,
    understood: UNDERSTOOD.chart,
    narrow: (vocabulary) => ({ ...vocabulary, series: new Set(chart.series) }),
    canonical: (view) => ({ ...canonicalView(chart, view), ...without }),
    make: of(chart),
  };
});

function unknown(parameter: string, value: string, allowed: string[]): Refusal {
  const message = `There is no ${parameter} "${value}".`;
  return new Refusal(404, message, [{ parameter, value, message, allowed }]);
}
