import type { Metadata } from 'next';
import { pageWords } from '@/app/page-words';
import { Breadcrumbs } from '@/components/around/breadcrumbs';
import { FigureFacts } from '@/components/figures/figure-facts';
import { FigureHeading } from '@/components/figures/figure-heading';
import { NeighbourLinks } from '@/components/figures/neighbour-links';
import { OutcomeStory } from '@/components/figures/outcome-story';
import { Passage } from '@/components/figures/passage';
import { ReportSection } from '@/components/figures/report-section';
import { RivalsSection } from '@/components/figures/rivals-section';
import { WithdrawnNotice } from '@/components/figures/withdrawn-notice';
import { Share } from '@/components/share/share';
import { DrawnIn } from '@/components/strands/drawn-in';
import { ReportLink } from '@/components/trust/report-link';
import { CitationBox } from '@/components/ui/citation-box';
import { DescribedData } from '@/components/ui/described-data';
import { PageSection } from '@/components/ui/page-section';
import { PageNotices } from '@/components/view/page-notices';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import { reportAddress } from '@/lib/http/report-to';
import type { FigureId } from '@/lib/model/ids';
import { figureConcern } from '@/lib/query/concerns';
import { asOfText } from '@/lib/text/as-of-text';
import { figureTitle } from '@/lib/text/figure-title';
import { quantityText } from '@/lib/text/quantity-text';
import type { Words } from '@/lib/text/words';
import { figureShareable } from '@/lib/view/shareable';
import { chartUrl, figureApiUrl, figuresApiUrl, figureUrl, seriesListUrl, seriesUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, UNDERSTOOD, type View } from '@/lib/view/view';
import { pageCitation } from '../../citation';
import { describedPage } from '../../described-page';
import { Elsewhere } from '../../elsewhere';
import { drawnPicture, type FoundPage, pageMetadata } from '../../link-preview';
import { pageStory } from '../../page-story';
import { type Query, readView } from '../../read-view';
import { type FigureStory, figurePage } from './figure-page';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Query;
}

async function read({ params, searchParams }: Props) {
  const say = await pageWords();
  const { id } = await params;
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.figure);
  const stands = ledger.figureById.has(id as FigureId);
  return { id, ledger, view, problems, page: stands ? figurePage({ ledger, id, view }, say) : null };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const say = await pageWords();
  const { id, page, view } = await read(props);
  if (!page) return { title: say('figuresPage.title', { id }) };
  return pageMetadata(say, foundFigure(page, view, say), drawnPicture(page.drawn, view, say));
}

/** What the page says of itself where it is found. */
function foundFigure({ figure, source, series, counted }: FigureStory, view: View, say: Words): FoundPage {
  const said = figure.passage && ` ${say('figuresPage.writes', { passage: figure.passage })}`;
  return {
    title: figureTitle(counted, figure, say),
    description: `${say('figuresPage.foundAs', { status: say(`status.${figure.status}`), publisher: source.publisher, title: source.title })}${said} ${series.counts}`,
    url: figureUrl(figure.id, view),
    canonical: figureUrl(figure.id),
  };
}

export default async function FigurePage(props: Props) {
  const say = await pageWords();
  const { id, ledger, view, problems, page } = await read(props);
  if (!page) return <Elsewhere kind="figures" id={id} ledger={ledger} urlAt={figureUrl} view={view} />;
  const { figure, series, source } = page;
  const citation = await pageCitation(ledger, { kind: 'figure', figure }, view);
  const rows = {
    ...DEFAULT_VIEW,
    v: view.v,
    known: view.known,
    series: [figure.series],
    force: [figure.force],
    source: [figure.source],
  };
  return (
    <article>
      <DescribedData data={describedPage(ledger, foundFigure(page, view, say), [source, page.via])} />
      <Breadcrumbs
        way={[
          { name: say('page.series'), href: seriesListUrl(view) },
          { name: series.title, href: seriesUrl(series.id, view) },
          { name: `${quantityText(figure.quantity, say)}, ${asOfText(figure.asOf, say)}` },
        ]}
      />
      <PageNotices
        {...pageStory(
          {
            ledger,
            view,
            problems,
            urlAt: (each) => figureUrl(figure.id, each),
            concern: (ledgers) => figureConcern(ledgers, figure.id),
            known: page.known,
          },
          say,
        )}
      />
      <WithdrawnNotice figure={figure} replacement={page.replacement} view={view} />
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <FigureHeading figure={figure} counted={page.counted} unit={series.unit} source={source} />
          <div className="mt-6">
            <Passage figure={figure} source={source} via={page.via} address={page.passage} view={view} />
          </div>
          {page.outcome && (
            <PageSection id="outcome" title={say('figures.whatCameOfIt')}>
              <OutcomeStory outcome={page.outcome} view={view} />
            </PageSection>
          )}
          <RivalsSection figure={figure} spread={page.spread} lines={page.spreadLines} view={view} />
          <PageSection id="neighbours" title={say('figuresPage.beforeAndAfter')}>
            <NeighbourLinks neighbours={page.neighbours} view={view} />
          </PageSection>
          {page.reports.length > 0 && (
            <PageSection id="reports" title={say('common.reportedByReaders')}>
              <ReportSection reports={page.reports} />
            </PageSection>
          )}
          <PageSection id="history" title={say('figuresPage.history')}>
            <ol className="text-sm">
              {page.history.map(({ version, change, why }) => (
                <li key={change}>
                  {version}
                  {say('list.colon')} {say(`history.${change}`)}
                  {why && (
                    <>
                      , <InEnglish>{why}</InEnglish>
                    </>
                  )}
                </li>
              ))}
            </ol>
            <p className="text-sm text-muted">{say('figuresPage.seenIn', { version: page.version.date })}</p>
          </PageSection>
          <div className="mt-8">
            <CitationBox subject={figure.id} view={view} {...citation} />
          </div>
        </div>
        <div className="min-w-0 lg:-mt-8">
          <PageSection id="facts" title={say('figuresPage.inTheLedger')}>
            <FigureFacts
              figure={figure}
              series={series}
              force={page.force}
              place={page.place}
              seen={page.seen}
              view={view}
            />
          </PageSection>
          {page.drawn.length > 0 && (
            <PageSection id="drawn" title={say('common.whereItIsDrawn')}>
              <DrawnIn
                charts={page.drawn}
                urlOf={({ slug }) => chartUrl(slug, { ...DEFAULT_VIEW, v: view.v, known: view.known })}
              />
            </PageSection>
          )}
          <div className="mt-6 flex flex-wrap items-center gap-3 text-sm">
            <Share
              shareable={figureShareable(
                { id: figure.id, title: figureTitle(page.counted, figure, say), version: page.version.date },
                view,
              )}
            />
            <ReportLink
              what={say('figuresPage.thisFigure')}
              href={reportAddress({
                title: figureTitle(page.counted, figure, say),
                id: figure.id,
                version: page.version.date,
                path: figureUrl(figure.id, { ...view, v: page.version.date }),
              })}
            />
            <PageLink
              className="inline-flex min-h-6 items-center underline"
              href={figureApiUrl(figure.id, view)}
            >
              JSON
            </PageLink>
            <PageLink
              className="inline-flex min-h-6 items-center underline"
              href={figuresApiUrl('csv', rows)}
              download
            >
              {say('figuresPage.csvOfThisCountIn')}
            </PageLink>
          </div>
        </div>
      </div>
    </article>
  );
}
