import type { Metadata } from 'next';
import { pageWords } from '@/app/page-words';
import { Breadcrumbs } from '@/components/around/breadcrumbs';
import { Facts } from '@/components/figures/facts';
import { SourceList } from '@/components/sources/source-list';
import { DrawnIn } from '@/components/strands/drawn-in';
import { StrandIndex } from '@/components/strands/strand-index';
import { StrandSection } from '@/components/strands/strand-section';
import { DescribedData } from '@/components/ui/described-data';
import { PageSection } from '@/components/ui/page-section';
import { PageNotices } from '@/components/view/page-notices';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import type { Ledger } from '@/lib/ledger/ledger';
import type { SeriesId } from '@/lib/model/ids';
import type { Series } from '@/lib/model/ledger-records';
import { seriesConcern } from '@/lib/query/concerns';
import { chartsOfSeries } from '@/lib/query/drawn-by';
import { recordFigures } from '@/lib/query/record-figures';
import { strandsOf } from '@/lib/query/strands';
import { unitText } from '@/lib/text/unit-text';
import type { Words } from '@/lib/text/words';
import { chartUrl, figuresUrl, seriesListUrl, seriesUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, UNDERSTOOD, type View } from '@/lib/view/view';
import { describedPage } from '../../described-page';
import { Elsewhere } from '../../elsewhere';
import { figureLines } from '../../figure-lines';
import { drawnPicture, type FoundPage, pageMetadata } from '../../link-preview';
import { pageStory } from '../../page-story';
import { type Query, readView } from '../../read-view';
import { sourcesOfLines } from '../../sources-of-lines';
import { strandStories } from '../../strand-stories';
import { ManyStrands } from './many-strands';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Query;
}

/** More strands than these have a row each instead of a drawing: nobody compares thirty drawings. */
const MOST_DRAWN = 8;

async function read({ params, searchParams }: Props) {
  const id = (await params).id as SeriesId;
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.record);
  return { id, ledger, view, problems, series: ledger.series.get(id) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const say = await pageWords();
  const { id, ledger, view, series } = await read(props);
  if (!series) return { title: say('seriesPage.title', { id }) };
  return pageMetadata(
    say,
    foundSeries(ledger, series, view, say),
    drawnPicture(chartsOfSeries(ledger, id), view, say),
  );
}

/** What the page says of itself where it is found. */
function foundSeries(
  { figuresBySeries }: Ledger,
  { id, title, counts }: Series,
  view: View,
  say: Words,
): FoundPage {
  const figures = figuresBySeries.get(id)?.length ?? 0;
  return {
    title: say('seriesPage.foundAs', { title }),
    description: say('seriesPage.found', { title, count: figures, counts }),
    url: seriesUrl(id, view),
    canonical: seriesUrl(id),
  };
}

export default async function SeriesPage(props: Props) {
  const say = await pageWords();
  const { id, ledger, view, problems, series } = await read(props);
  if (!series) return <Elsewhere kind="series" id={id} ledger={ledger} urlAt={seriesUrl} view={view} />;
  const { figures, first, known } = recordFigures(ledger, { series: [id] }, view);
  const strands = strandsOf(ledger, figures);
  const stories =
    strands.length > MOST_DRAWN ? [] : strandStories({ ledger, strands, view, page: 'series' }, say);
  const sources = sourcesOfLines(figureLines(ledger, figures));
  const parts = [...ledger.series.values()].filter(({ partOf }) => partOf === id);
  return (
    <>
      <DescribedData data={describedPage(ledger, foundSeries(ledger, series, view, say), [])} />
      <Breadcrumbs way={[{ name: say('page.series'), href: seriesListUrl(view) }, { name: series.title }]} />
      <h1 className="font-serif text-xl font-semibold">{series.title}</h1>
      <p className="mb-3 max-w-3xl text-muted">
        <InEnglish>{series.counts}</InEnglish>
      </p>
      <PageNotices
        {...pageStory(
          {
            ledger,
            view,
            problems,
            urlAt: (each) => seriesUrl(id, each),
            concern: (ledgers) => seriesConcern(ledgers, id),
            known: { first, figures: known },
          },
          say,
        )}
      />
      <div className="mt-4 grid gap-x-12 md:grid-cols-2">
        <div className="max-w-xl">
          <Facts
            facts={[
              [say('facts.theme'), say(`topic.${series.topic}`)],
              [say('facts.unit'), unitText(series.unit, say)],
              [
                say('facts.partOf'),
                series.partOf && <SeriesLinks ids={[series.partOf]} ledger={ledger} view={view} />,
              ],
              [
                say('facts.parts'),
                parts.length > 0 && (
                  <SeriesLinks ids={parts.map((part) => part.id)} ledger={ledger} view={view} />
                ),
              ],
              [say('facts.id'), id],
              [
                say('facts.inLedger'),
                <PageLink
                  key="ledger"
                  className="inline-flex min-h-6 items-center text-accent underline"
                  href={figuresUrl({ ...DEFAULT_VIEW, series: [id], known: view.known, v: view.v })}
                >
                  {say('seriesPage.inLedger', { count: figures.length, sources: sources.length })}
                </PageLink>,
              ],
            ]}
          />
        </div>
        <StrandIndex stories={stories} label={say('seriesPage.whoseTroops')} />
      </div>
      <PageSection id="drawn" title={say('common.whereItIsDrawn')}>
        <DrawnIn
          charts={chartsOfSeries(ledger, id)}
          urlOf={({ slug }) => chartUrl(slug, { ...DEFAULT_VIEW, known: view.known, v: view.v })}
        />
      </PageSection>
      {strands.length > MOST_DRAWN && (
        <ManyStrands ledger={ledger} series={series} strands={strands} view={view} />
      )}
      {stories.map((story) => (
        <StrandSection key={story.id} story={story} view={view} />
      ))}
      <SourceList sources={sources} view={view} />
    </>
  );
}

interface LinksProps {
  readonly ids: readonly SeriesId[];
  readonly ledger: Ledger;
  readonly view: View;
}

function SeriesLinks({ ids, ledger, view }: LinksProps) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id} className="min-h-6">
          <PageLink className="text-accent underline" href={seriesUrl(id, view)}>
            {ledger.series.get(id)?.title ?? id}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
