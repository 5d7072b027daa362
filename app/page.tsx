import type { Metadata } from 'next';
import { pageWords } from '@/app/page-words';
import { PlainEditor } from '@/components/compose/plain-editor';
import { DashboardDesk } from '@/components/dashboard/dashboard-desk';
import { HeadlineCard } from '@/components/dashboard/headline-card';
import { HeadlineStrip } from '@/components/dashboard/headline-strip';
import { serveAnswers } from '@/components/dashboard/served-answers';
import { DescribedData } from '@/components/ui/described-data';
import { PageNotices } from '@/components/view/page-notices';
import { ledgerInEnglish } from '@/lib/export/ledger-in-words';
import { ledgerDataset } from '@/lib/export/structured-data/dataset';
import { answerOf } from '@/lib/http/chart-answers';
import { siteOrigin } from '@/lib/http/site-origin';
import { bothConcerns, chartsConcern, headlinesConcern } from '@/lib/query/concerns';
import { knownOfCharts } from '@/lib/query/known-figures';
import { asOfText } from '@/lib/text/as-of-text';
import { isComposed } from '@/lib/view/dashboard';
import { homeUrl } from '@/lib/view/urls';
import { headlineStories } from './headline-stories';
import { HomeFoot } from './home-foot';
import { chartPicture, pageMetadata } from './link-preview';
import { pageStory } from './page-story';
import { readDashboard } from './read-dashboard';
import type { Query } from './read-view';
import { SITE, siteWords } from './site';

interface Props {
  readonly searchParams: Query;
}

/** The preview of a link to a dashboard is the picture of its first chart. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const say = await pageWords();
  const { charts, view, title } = await readDashboard(searchParams);
  const [first] = charts;
  const site = siteWords(say);
  const words = isComposed(view) ? { ...site, title } : site;
  const url = homeUrl(view);
  const page = { ...words, url, canonical: isComposed(view) ? url : homeUrl() };
  return {
    ...pageMetadata(say, page, first && chartPicture(first.chart, first.view, say)),
    title: { absolute: isComposed(view) ? `${title} · Muster` : site.title },
  };
}

export default async function Home({ searchParams }: Props) {
  const say = await pageWords();
  const { ledger, view, title, problems, charts, catalogue } = await readDashboard(searchParams);
  const { home } = ledger.catalogue;
  const stories = headlineStories(ledger, view);
  const first = stories[0];
  const composed = isComposed(view);
  serveAnswers(answerOf);
  return (
    <>
      <DescribedData
        data={ledgerDataset({ ledger: ledgerInEnglish(ledger), origin: siteOrigin(), v: view.v }, SITE)}
      />
      <h1 dir="auto" className="font-serif text-xl font-semibold [overflow-wrap:anywhere]">
        {composed ? title : say('homePage.heading')}
      </h1>
      <p className="mt-1 mb-4 text-muted">
        {composed
          ? say('homePage.composed', { count: charts.length })
          : say('homePage.intro', { count: ledger.figures.length, sources: ledger.sources.size })}
      </p>
      <PageNotices
        {...pageStory(
          {
            ledger,
            view,
            problems,
            urlAt: homeUrl,
            concern: (ledgers) => {
              const shown = chartsConcern(
                ledgers,
                charts.map(({ chart: { slug }, view: own }) => ({ slug, view: own })),
              );
              return composed ? shown : bothConcerns(shown, headlinesConcern(ledgers));
            },
            ...(view.known !== null && { known: knownOfCharts(ledger, charts) }),
          },
          say,
        )}
      />
      {first && (
        <section className="mt-6" aria-labelledby="headlines">
          <h2 id="headlines" className={composed ? 'sr-only' : 'mb-3 text-sm text-muted'}>
            {say('homePage.headlines', {
              date: asOfText(first.figure.asOf, say),
              publisher: first.source.publisher,
            })}
          </h2>
          {composed ? (
            <HeadlineStrip stories={stories} />
          ) : (
            <div className="grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-[1.45fr_1fr_1fr_1fr]">
              {stories.map((story) => (
                <HeadlineCard key={story.figure.id} story={story} />
              ))}
            </div>
          )}
        </section>
      )}
      <DashboardDesk
        shown={view}
        catalogue={catalogue}
        home={home}
        version={ledger.newest.date}
        title={title}
        plainEditor={<PlainEditor view={view} catalogue={catalogue} home={home} />}
      />
      {!composed && <HomeFoot ledger={ledger} view={view} />}
    </>
  );
}
