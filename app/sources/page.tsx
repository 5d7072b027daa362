import { pageWords } from '@/app/page-words';
import { PageNotices } from '@/components/view/page-notices';
import { PageLink } from '@/components/words/page-link';
import { SOURCE_KINDS } from '@/lib/model/lists';
import { publishedBy } from '@/lib/query/clocks';
import { documentsConcern } from '@/lib/query/concerns';
import { asOfText } from '@/lib/text/as-of-text';
import { sourcesUrl, sourceUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { pageStory } from '../page-story';
import { type Query, readView } from '../read-view';
import { singlePage } from '../single-page';

export const generateMetadata = () =>
  singlePage({ title: 'page.sources', description: 'sourcesPage.description', url: sourcesUrl() });

export default async function Sources({ searchParams }: { searchParams: Query }) {
  const say = await pageWords();
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.sources);
  const { sources, figuresBySource } = ledger;
  const { known } = view;
  const all = [...sources.values()].filter((source) => known === null || publishedBy(source, known));
  const days = [...sources.values()].flatMap(({ published }) => published?.latest ?? []).sort();
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">{say('common.sources')}</h1>
      <p className="mb-6 text-muted">
        {say(known === null ? 'sourcesPage.intro' : 'sourcesPage.introKnown', {
          count: all.length,
          all: sources.size,
        })}
      </p>
      <PageNotices
        {...pageStory(
          {
            ledger,
            view,
            problems,
            urlAt: sourcesUrl,
            concern: documentsConcern,
            known: { first: days[0] ?? null, figures: null },
          },
          say,
        )}
      />
      {SOURCE_KINDS.map((kind) => (
        <section key={kind} className="mb-8" aria-labelledby={kind}>
          <h2 id={kind} className="mb-2 font-serif text-lg font-semibold">
            {say(`sourceKind.${kind}`)}
          </h2>
          <ul className="gap-x-8 text-sm md:columns-2">
            {all
              .filter((source) => source.kind === kind)
              .map((source) => (
                <li key={source.id} className="mb-1.5 break-inside-avoid">
                  <PageLink
                    className="underline decoration-hairline hover:decoration-ink"
                    href={sourceUrl(source.id, view)}
                  >
                    {source.publisher}
                  </PageLink>
                  : <span lang={source.language}>{source.title}</span>
                  <span className="text-muted">
                    , {source.published ? asOfText(source.published, say) : say('sources.undated')} ·{' '}
                    {say('count.figure', { count: figuresBySource.get(source.id)?.length ?? 0 })}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
