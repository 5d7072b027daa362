import { useWords } from '#words';
import { laterOf } from '@/components/chart/later';
import { EmbeddedChart } from '@/components/embed/embedded-chart';
import { ChartFigures } from '@/components/figures/chart-figures';
import { DrawnFigures } from '@/components/figures/drawn-figures';
import { tableOfChart } from '@/components/figures/table-of-figures';
import { chartAnswer } from '@/lib/http/chart-answers';
import { type AskedEmbed, embedEndpoint } from '@/lib/http/embed-endpoint';
import { selectChartFigures } from '@/lib/query/select-chart-figures';
import { figureLines, forceNames } from '../../../figure-lines';

export const { GET, HEAD } = embedEndpoint(draw);

/** The server drawing, as HTML that needs no React in the browser. */
async function draw({ ledger, chart, view, problems }: AskedEmbed): Promise<string> {
  // Next refuses to bundle it where it is imported at the top; here the one of node_modules is loaded.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const answer = chartAnswer(ledger, chart, view);
  const withLater = view.known !== null && view.later === 'on';
  const later = withLater ? laterOf(answer, chartAnswer(ledger, chart, { ...view, known: null })) : null;
  return renderToStaticMarkup(
    <EmbeddedChart
      answer={answer}
      view={view}
      later={later}
      table={view.tab === 'table' ? <Figures ledger={ledger} chart={chart} view={view} /> : null}
      problems={problems}
    />,
  );
}

function Figures({ ledger, chart, view }: Pick<AskedEmbed, 'ledger' | 'chart' | 'view'>) {
  const say = useWords();
  const lines = figureLines(ledger, selectChartFigures(ledger, chart, view).figures);
  const figures = tableOfChart(chart, lines, forceNames(ledger), say);
  return (
    <ChartFigures figures={figures} count={lines.length}>
      <DrawnFigures figures={figures} view={view} caption={chart.title} />
    </ChartFigures>
  );
}
