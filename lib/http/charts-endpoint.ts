import { viewToJson } from '@/lib/export/to-json';
import { versionOf } from '@/lib/query/clocks';
import { chartDataUrl, chartFileUrl, chartPictureUrl, chartUrl, evidenceUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { type Asked, endpoint } from './endpoint';

/** The catalogue: every chart with what it draws and where its page and data are. */
export const chartsEndpoint = endpoint(() => ({
  name: 'charts.json',
  understood: UNDERSTOOD.charts,
  make: json,
}));

function json({ ledger, view }: Asked) {
  const charts = ledger.catalogue.charts.map((chart) => ({
    ...chart,
    page: chartUrl(chart.slug, view),
    json: chartDataUrl(chart.slug, view),
    csv: chartFileUrl(chart.slug, 'csv', view),
    xlsx: chartFileUrl(chart.slug, 'xlsx', view),
    svg: chartPictureUrl(chart.slug, 'svg', view),
    png: chartPictureUrl(chart.slug, 'png', view),
    zip: evidenceUrl(chart.slug, view),
  }));
  const { home, headlines } = ledger.catalogue;
  const answer = {
    version: versionOf(ledger, view).date,
    view: viewToJson(view),
    count: charts.length,
    home,
    headlines,
    charts,
  };
  return toAnswer(JSON.stringify(answer), TYPES.json, { count: charts.length });
}
