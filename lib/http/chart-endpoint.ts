import { figuresToCsv } from '@/lib/export/figure-rows';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { ChartSlug } from '@/lib/model/ids';
import { versionOf } from '@/lib/query/clocks';
import { canonicalView, selectChartFigures } from '@/lib/query/select-chart-figures';
import { PAGE_ONLY, UNDERSTOOD, type View } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { chartAnswer } from './chart-answers';
import { type Asked, endpoint, type Route } from './endpoint';
import { fileName } from './file-name';
import { Refusal } from './refusal';

const FORMATS = { json, csv } as const;

/** `charts/{slug}.json`: a chart's marks; `charts/{slug}.csv`: its rows. */
export const chartEndpoint = endpoint(({ file }: { file: string }, ledger: Ledger): Route => {
  const [slug = '', ending = ''] = file.split(/\.(?=[^.]*$)/);
  const chart = ledger.charts.get(slug as ChartSlug);
  const format = ending in FORMATS ? FORMATS[ending as keyof typeof FORMATS] : undefined;
  if (!chart) throw unknown('chart', slug, [...ledger.charts.keys()]);
  if (!format) throw unknown('format', ending, Object.keys(FORMATS));
  return {
    name: `charts/${file}`,
    understood: UNDERSTOOD.chart,
    narrow: (vocabulary) => ({ ...vocabulary, series: new Set(chart.series) }),
    // How a page shows a chart makes no other answer.
    canonical: (view) => ({ ...canonicalView(chart, view), ...PAGE_ONLY }),
    make: (asked) => format(asked, chart),
  };
});

function unknown(parameter: string, value: string, allowed: string[]): Refusal {
  const message = `There is no ${parameter} "${value}".`;
  return new Refusal(404, message, [{ parameter, value, message, allowed }]);
}

function json({ ledger, view }: Asked, chart: ChartDefinition) {
  const answer = chartAnswer(ledger, chart, view);
  return toAnswer(JSON.stringify(answer), TYPES.json, { count: answer.count });
}

function csv({ ledger, view }: { ledger: Ledger; view: View }, chart: ChartDefinition) {
  const { figures } = selectChartFigures(ledger, chart, view);
  const version = versionOf(ledger, view);
  const text = figuresToCsv(ledger, figures, version);
  return toAnswer(text, TYPES.csv, {
    fileName: fileName(chart.slug, view, version.date, 'csv'),
    count: figures.length,
  });
}
