import { pageWords } from '@/app/page-words';
import { RecordList } from '@/components/strands/record-list';
import { PageSection } from '@/components/ui/page-section';
import { PageNotices } from '@/components/view/page-notices';
import { TOPICS } from '@/lib/model/lists';
import { listConcern } from '@/lib/query/concerns';
import { countBy } from '@/lib/query/count-by';
import { recordFigures } from '@/lib/query/record-figures';
import { unitText } from '@/lib/text/unit-text';
import { seriesListUrl, seriesUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { pageStory } from '../page-story';
import { type Query, readView } from '../read-view';
import { singlePage } from '../single-page';

export const generateMetadata = () =>
  singlePage({ title: 'page.series', description: 'seriesPage.description', url: seriesListUrl() });

export default async function SeriesList({ searchParams }: { searchParams: Query }) {
  const say = await pageWords();
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.record);
  const { figures, first, known } = recordFigures(ledger, {}, view);
  const counts = countBy(figures, ({ series }) => series);
  const all = [...ledger.series.values()];
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">{say('seriesPage.series')}</h1>
      <p className="mb-3 text-muted">{say('seriesPage.intro', { count: all.length })}</p>
      <PageNotices
        {...pageStory(
          {
            ledger,
            view,
            problems,
            urlAt: seriesListUrl,
            concern: (ledgers) => listConcern(ledgers, 'series'),
            known: { first, figures: known },
          },
          say,
        )}
      />
      {TOPICS.map((topic) => (
        <PageSection key={topic} id={topic} title={say(`topic.${topic}`)}>
          <RecordList
            records={all
              .filter((series) => series.topic === topic)
              .map(({ id, title, unit }) => ({
                key: id,
                name: title,
                href: seriesUrl(id, view),
                words: unitText(unit, say),
                figures: counts.get(id) ?? 0,
              }))}
          />
        </PageSection>
      ))}
    </>
  );
}
