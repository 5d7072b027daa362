import { chartExtract, type Extract, ledgerExtract } from '@/lib/export/extract';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import { versionOf } from '@/lib/query/clocks';
import { selectChartFigures } from '@/lib/query/select-chart-figures';
import { type Selection, selectFigures } from '@/lib/query/select-figures';
import { chartUrl, figuresApiUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { chartAnswer } from './chart-answers';
import { siteOrigin } from './site-origin';

/** What downloads of a chart in a view are made from. */
export function extractOfChart(ledger: Ledger, chart: ChartDefinition, view: View): Extract {
  const pinned = { ...view, v: versionOf(ledger, view).date };
  return chartExtract(ledger, {
    chart,
    selection: selectChartFigures(ledger, chart, view),
    answer: chartAnswer(ledger, chart, view),
    view,
    address: siteOrigin() + chartUrl(chart.slug, pinned),
  });
}

/** What downloads of a view of the ledger are made from; with a selection of it, of these figures alone. */
export function extractOfLedger(
  ledger: Ledger,
  view: View,
  selection: Selection = selectFigures(ledger, view),
): Extract {
  const pinned = { ...view, v: versionOf(ledger, view).date };
  return ledgerExtract(ledger, { selection, view, address: siteOrigin() + figuresApiUrl('csv', pinned) });
}
