import type { Metadata } from 'next';
import { ChartList } from '@/components/dashboard/chart-list';
import { PageNotices } from '@/components/view/page-notices';
import { catalogueConcern } from '@/lib/query/concerns';
import { countText } from '@/lib/text/number-text';
import { TOPIC_TEXT } from '@/lib/text/words';
import { chartsUrl, homeUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { chartsByTopic } from '../charts-by-topic';
import { pageMetadata } from '../link-preview';
import { pageStory } from '../page-story';
import { type Query, readView } from '../read-view';

export const metadata: Metadata = pageMetadata({
  title: 'Charts',
  description:
    'All charts of NATO and US troop figures in Muster: drawdowns, missions nation by nation, members, plans and what came of them.',
  url: chartsUrl(),
  canonical: chartsUrl(),
});

export default async function Charts({ searchParams }: { searchParams: Query }) {
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.charts);
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">Charts</h1>
      <p className="mb-3 text-muted">
        {countText(ledger.catalogue.charts.length, 'chart')} by theme. Each can be composed into a dashboard
        with others on the{' '}
        <a className="underline" href={homeUrl(view)}>
          home page
        </a>
        .
      </p>
      <PageNotices {...pageStory({ ledger, view, problems, urlAt: chartsUrl, concern: catalogueConcern })} />
      {chartsByTopic(ledger, view).map(({ topic, charts }) => (
        <section key={topic} className="mt-8" aria-labelledby={topic}>
          <h2 id={topic} className="mb-4 border-t border-ink pt-2 font-serif text-lg font-semibold">
            {TOPIC_TEXT[topic]}
          </h2>
          <ChartList charts={charts} />
        </section>
      ))}
    </>
  );
}
