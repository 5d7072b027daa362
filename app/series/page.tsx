import type { Metadata } from 'next';
import { RecordList } from '@/components/strands/record-list';
import { PageSection } from '@/components/ui/page-section';
import { PageNotices } from '@/components/view/page-notices';
import { TOPICS } from '@/lib/model/lists';
import { listConcern } from '@/lib/query/concerns';
import { countBy } from '@/lib/query/count-by';
import { recordFigures } from '@/lib/query/record-figures';
import { countText } from '@/lib/text/number-text';
import { TOPIC_TEXT } from '@/lib/text/words';
import { seriesListUrl, seriesUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { pageMetadata } from '../link-preview';
import { pageStory } from '../page-story';
import { type Query, readView } from '../read-view';

export const metadata: Metadata = pageMetadata({
  title: 'Series',
  description:
    'What Muster counts: every series with its unit and counting rule, and all figures of it with their sources.',
  url: seriesListUrl(),
  canonical: seriesListUrl(),
});

export default async function SeriesList({ searchParams }: { searchParams: Query }) {
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.record);
  const { figures, first, known } = recordFigures(ledger, {}, view);
  const counts = countBy(figures, ({ series }) => series);
  const all = [...ledger.series.values()];
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">Series</h1>
      <p className="mb-3 text-muted">
        {countText(all.length, 'series', 'series')}: what is counted, in which unit and by which rule. Figures
        of different series are never joined by a line.
      </p>
      <PageNotices
        {...pageStory({
          ledger,
          view,
          problems,
          urlAt: seriesListUrl,
          concern: (ledgers) => listConcern(ledgers, 'series'),
          known: { first, figures: known },
        })}
      />
      {TOPICS.map((topic) => (
        <PageSection key={topic} id={topic} title={TOPIC_TEXT[topic]}>
          <RecordList
            records={all
              .filter((series) => series.topic === topic)
              .map(({ id, title, unit }) => ({
                key: id,
                name: title,
                href: seriesUrl(id, view),
                words: unit,
                figures: counts.get(id) ?? 0,
              }))}
          />
        </PageSection>
      ))}
    </>
  );
}
