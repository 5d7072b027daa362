import { laterOf } from '@/components/chart/later';
import { EmbeddedChart } from '@/components/embed/embedded-chart';
import { chartAnswer } from '@/lib/http/chart-answers';
import { type AskedEmbed, embedEndpoint } from '@/lib/http/embed-endpoint';

export const { GET, HEAD } = embedEndpoint(draw);

/** The server drawing, as HTML that needs no React in the browser. */
async function draw({ ledger, chart, view, problems }: AskedEmbed): Promise<string> {
  // Next refuses to bundle it where it is imported at the top; here the one of node_modules is loaded.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const answer = chartAnswer(ledger, chart, view);
  const withLater = view.known !== null && view.later === 'on';
  const later = withLater ? laterOf(answer, chartAnswer(ledger, chart, { ...view, known: null })) : null;
  return renderToStaticMarkup(
    <EmbeddedChart answer={answer} view={view} later={later} problems={problems} />,
  );
}
