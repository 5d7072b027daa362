import type { Metadata } from 'next';
import { pageWords } from '@/app/page-words';
import { Breadcrumbs } from '@/components/around/breadcrumbs';
import { ChartFigures } from '@/components/figures/chart-figures';
import { tableOfChart } from '@/components/figures/table-of-figures';
import { WrittenFigures } from '@/components/figures/written-figures';
import { MOST_BELOW_A_CHART, SourceList } from '@/components/sources/source-list';
import { ReportLink } from '@/components/trust/report-link';
import { DescribedData } from '@/components/ui/described-data';
import { WrittenAnswers } from '@/components/view/answers';
import { ChartDesk } from '@/components/view/chart-desk';
import { PageNotices } from '@/components/view/page-notices';
import { answerInWords } from '@/lib/export/answer-in-words';
import { ledgerInEnglish } from '@/lib/export/ledger-in-words';
import { chartDataset } from '@/lib/export/structured-data/dataset';
import { chartAnswer } from '@/lib/http/chart-answers';
import { reportAddress } from '@/lib/http/report-to';
import { siteOrigin } from '@/lib/http/site-origin';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartSlug } from '@/lib/model/ids';
import { chartForces } from '@/lib/query/chart-forces';
import { chartsConcern } from '@/lib/query/concerns';
import { canonicalView, selectChartFigures } from '@/lib/query/select-chart-figures';
import { largestText } from '@/lib/text/largest-text';
import { inLanguage } from '@/lib/view/language-url';
import { chartDataUrl, chartsUrl, chartUrl, oembedUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { Elsewhere } from '../../elsewhere';
import { figureLines, forceNames } from '../../figure-lines';
import { chartPicture, pageMetadata } from '../../link-preview';
import { pageStory } from '../../page-story';
import { type Query, readView } from '../../read-view';
import { sourcesOfLines } from '../../sources-of-lines';
import { WayOn } from './way-on';
import { WhatItRestsOn } from './what-it-rests-on';

interface Props {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Query;
}

async function readChart({ params, searchParams }: Props) {
  const { slug } = await params;
  const find = ({ charts }: Ledger) => charts.get(slug as ChartSlug);
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.chart, (vocabulary, ledger) => ({
    ...vocabulary,
    series: new Set(find(ledger)?.series),
  }));
  const chart = find(ledger);
  return { slug, ledger, chart, view: chart ? canonicalView(chart, view) : view, problems };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const say = await pageWords();
  const { chart, view, slug: asked } = await readChart(props);
  if (!chart) return { title: say('chartsPage.title', { slug: asked }) };
  const { title, subtitle: description, slug } = chart;
  const page = { title, description, url: chartUrl(slug, view), canonical: chartUrl(slug) };
  const metadata = pageMetadata(say, page, chartPicture(chart, view, say));
  const types = { 'application/json+oembed': [{ url: oembedUrl(page.url), title }] };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

export default async function ChartPage(props: Props) {
  const say = await pageWords();
  const { slug, ledger, chart, view, problems } = await readChart(props);
  if (!chart) return <Elsewhere kind="charts" id={slug} ledger={ledger} urlAt={chartUrl} view={view} />;
  const answer = chartAnswer(ledger, chart, view);
  const inWords = answerInWords(answer, say);
  const english = ledgerInEnglish(ledger);
  const lines = figureLines(ledger, selectChartFigures(ledger, chart, view).figures);
  const figures = tableOfChart(chart, lines, forceNames(ledger), say);
  const own = {
    figures: chart.figures,
    from: chart.from ?? null,
    to: chart.to ?? null,
    forces: chartForces(ledger, chart, view).map(({ code, name }) => ({ code, name })),
    usualForces: chart.kind === 'composition' ? largestText(chart.largest, say) : say('view.all'),
  };
  // The later figures are drawn from the same chart without the day: given along, so that they need no JavaScript.
  const whole = { ...view, known: null };
  const withLater = view.known !== null && view.later === 'on';
  const sources = sourcesOfLines(lines);
  const restsOn = (
    // On paper a chart and its words are a sheet; where their sources need another one, all that they rest on stands there.
    <div
      className={sources.length > MOST_BELOW_A_CHART ? 'print:break-before-page' : 'print:break-inside-avoid'}
    >
      <WhatItRestsOn ledger={ledger} chart={chart} answer={inWords} view={view} />
    </div>
  );
  const isTable = view.tab === 'table';
  const table = (
    <>
      {!isTable && restsOn}
      <section
        className={`drawn-when-near mt-8 ${isTable ? '' : 'print:hidden'}`}
        aria-labelledby="table-title"
      >
        <h2 id="table-title" tabIndex={-1} className="font-serif text-lg font-semibold">
          {say('chartsPage.theFiguresBehindIt')}
        </h2>
        <ChartFigures figures={figures} count={lines.length}>
          <WrittenFigures json={JSON.stringify(figures)} view={view} caption={chart.title} />
        </ChartFigures>
      </section>
      {isTable && restsOn}
      <SourceList sources={sources} view={view} />
    </>
  );
  return (
    <>
      <DescribedData
        data={chartDataset(
          { ledger: english, origin: siteOrigin(), v: view.v },
          english.charts.get(chart.slug) ?? chart,
        )}
      />
      <Breadcrumbs way={[{ name: say('page.charts'), href: chartsUrl(view) }, { name: chart.title }]} />
      <h1 className="font-serif text-xl font-semibold">{chart.title}</h1>
      <p className="mb-3 text-muted print:mb-0">{chart.subtitle}</p>
      <p className="hidden text-xs text-muted print:block">
        {say('chartsPage.printed', { version: answer.version })} {siteOrigin()}
        {inLanguage(say.language, chartUrl(chart.slug, { ...view, v: answer.version }))}
      </p>
      <PageNotices
        {...pageStory(
          {
            ledger,
            view,
            problems,
            urlAt: (each) => chartUrl(chart.slug, each),
            concern: (ledgers) => chartsConcern(ledgers, [{ slug: chart.slug, view }]),
            // How much was known stands beside the control that chooses the day.
            known: { first: answer.publications[0] ?? null, figures: null },
          },
          say,
        )}
      />
      <WrittenAnswers
        json={JSON.stringify({
          [chartDataUrl(chart.slug, view)]: answer,
          ...(withLater && { [chartDataUrl(chart.slug, whole)]: chartAnswer(ledger, chart, whole) }),
        })}
      >
        <ChartDesk slug={chart.slug} kind={chart.kind} own={own} shown={view} table={table} />
      </WrittenAnswers>
      <p className="mt-6 print:hidden">
        <ReportLink
          what={chart.title}
          href={reportAddress({
            title: chart.title,
            id: chart.slug,
            version: answer.version,
            path: chartUrl(chart.slug, { ...view, v: answer.version }),
          })}
        />
      </p>
      <WayOn ledger={ledger} chart={chart} view={view} />
    </>
  );
}
