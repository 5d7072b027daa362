import type { Metadata } from 'next';
import { PageNotices } from '@/components/view/page-notices';
import { catalogueConcern } from '@/lib/query/concerns';
import { chartsUrl, chartUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
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
  const { catalogue } = ledger;
  return (
    <>
      <h1 className="mb-3 font-serif text-xl font-semibold">Charts</h1>
      <PageNotices {...pageStory({ ledger, view, problems, urlAt: chartsUrl, concern: catalogueConcern })} />
      <ul className="mt-4 grid gap-x-8 sm:grid-cols-2">
        {catalogue.charts.map(({ slug, title, subtitle }) => (
          <li key={slug} className="border-t border-hairline py-3">
            <a
              href={chartUrl(slug, view)}
              className="font-serif text-lg font-semibold no-underline hover:underline"
            >
              {title}
            </a>
            <p className="text-sm text-muted">{subtitle}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
