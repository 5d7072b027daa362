import type { Metadata } from 'next';
import { ChartPanel } from '@/components/dashboard/chart-panel';
import { HeadlineCard } from '@/components/dashboard/headline-card';
import { IgnoredNotice } from '@/components/ui/notice';
import { Answers } from '@/components/view/answers';
import { chartAnswer } from '@/lib/http/chart-answers';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartSlug } from '@/lib/model/ids';
import { versionOf } from '@/lib/query/clocks';
import { canonicalView } from '@/lib/query/select-chart-figures';
import { asOfText } from '@/lib/text/as-of-text';
import { countText, numberText } from '@/lib/text/number-text';
import { chartDataUrl, homeUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { headlineStories } from './headline-stories';
import { linkPreview } from './link-preview';
import { type Query, readView } from './read-view';
import { SITE } from './site';

interface Props {
  readonly searchParams: Query;
}

async function readDashboard({ searchParams }: Props) {
  const ledger = loadLedger();
  const { view, problems } = await readView(searchParams, UNDERSTOOD.dashboard);
  const charts = (view.charts ?? ledger.catalogue.home).flatMap((slug) => {
    const chart = ledger.charts.get(slug as ChartSlug);
    return chart ? [{ chart, view: canonicalView(chart, { ...view, charts: null }) }] : [];
  });
  return { ledger, view, problems, charts };
}

/** The preview of a link to a dashboard is the picture of its first chart. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { charts, view } = await readDashboard(props);
  const [first] = charts;
  return first ? linkPreview({ ...SITE, url: homeUrl(view) }, first.chart, first.view) : {};
}

export default async function Home(props: Props) {
  const { ledger, view, problems, charts } = await readDashboard(props);
  const panels = charts.map(({ chart, view: own }) => ({
    slug: chart.slug,
    view: own,
    answer: chartAnswer(ledger, chart, own),
  }));
  const stories = headlineStories(ledger, versionOf(ledger, view));
  const first = stories[0];
  const fallback = Object.fromEntries(
    panels.map((panel) => [chartDataUrl(panel.slug, panel.view), panel.answer]),
  );
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">
        NATO and US troop figures, every number with its source.
      </h1>
      <p className="mt-1 text-muted">
        {numberText(ledger.figures.length)} figures from {countText(ledger.sources.size, 'document')}: what
        each one said, where they disagree, and plans told from facts.
      </p>
      <IgnoredNotice problems={problems} />
      {first && (
        <section className="mt-6" aria-labelledby="headlines">
          <h2 id="headlines" className="mb-3 text-sm text-muted">
            On {asOfText(first.figure.asOf)}, in one article by {first.source.publisher}
          </h2>
          <div className="grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-[1.45fr_1fr_1fr_1fr]">
            {stories.map((story) => (
              <HeadlineCard key={story.figure.id} story={story} />
            ))}
          </div>
        </section>
      )}
      <Answers json={JSON.stringify(fallback)}>
        <div className="mt-12 flex flex-col gap-14">
          {panels.map((panel, index) => (
            <ChartPanel key={panel.slug} slug={panel.slug} view={panel.view} first={index === 0} />
          ))}
        </div>
      </Answers>
    </>
  );
}
