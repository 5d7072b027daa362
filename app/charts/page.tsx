import { pageWords } from '@/app/page-words';
import { ChartList } from '@/components/dashboard/chart-list';
import { PageNotices } from '@/components/view/page-notices';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
import { catalogueConcern } from '@/lib/query/concerns';
import { chartsUrl, homeUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { chartsByTopic } from '../charts-by-topic';
import { pageStory } from '../page-story';
import { type Query, readView } from '../read-view';
import { singlePage } from '../single-page';

export const generateMetadata = () =>
  singlePage({ title: 'page.charts', description: 'chartsPage.description', url: chartsUrl() });

export default async function Charts({ searchParams }: { searchParams: Query }) {
  const say = await pageWords();
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.charts);
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">{say('common.charts')}</h1>
      <p className="mb-3 text-muted">
        <Told
          message="chartsPage.intro"
          count={ledger.catalogue.charts.length}
          link={(inside) => (
            <PageLink className="underline" href={homeUrl(view)}>
              {inside}
            </PageLink>
          )}
        />
      </p>
      <PageNotices
        {...pageStory({ ledger, view, problems, urlAt: chartsUrl, concern: catalogueConcern }, say)}
      />
      {chartsByTopic(ledger, view).map(({ topic, charts }) => (
        <section key={topic} className="mt-8" aria-labelledby={topic}>
          <h2 id={topic} className="mb-4 border-t border-ink pt-2 font-serif text-lg font-semibold">
            {say(`topic.${topic}`)}
          </h2>
          <ChartList charts={charts} />
        </section>
      ))}
    </>
  );
}
