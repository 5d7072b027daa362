import type { Metadata } from 'next';
import { PageNotices } from '@/components/view/page-notices';
import { SOURCE_KINDS } from '@/lib/model/lists';
import { publishedBy } from '@/lib/query/clocks';
import { documentsConcern } from '@/lib/query/concerns';
import { asOfText } from '@/lib/text/as-of-text';
import { countText, numberText } from '@/lib/text/number-text';
import { SOURCE_KIND_TEXT } from '@/lib/text/words';
import { sourcesUrl, sourceUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { pageMetadata } from '../link-preview';
import { pageStory } from '../page-story';
import { type Query, readView } from '../read-view';

export const metadata: Metadata = pageMetadata({
  title: 'Sources',
  description:
    'The documents behind every figure in Muster, by kind, with the number of figures taken from each.',
  url: sourcesUrl(),
  canonical: sourcesUrl(),
});

export default async function Sources({ searchParams }: { searchParams: Query }) {
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.sources);
  const { sources, figuresBySource } = ledger;
  const { known } = view;
  const all = [...sources.values()].filter((source) => known === null || publishedBy(source, known));
  const days = [...sources.values()].flatMap(({ published }) => published?.latest ?? []).sort();
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">Sources</h1>
      <p className="mb-6 text-muted">
        {known === null
          ? countText(all.length, 'document')
          : `${numberText(all.length)} of ${countText(sources.size, 'document')} (undated ones are left out)`}
        , by kind, with the number of figures taken from each.
      </p>
      <PageNotices
        {...pageStory({
          ledger,
          view,
          problems,
          urlAt: sourcesUrl,
          concern: documentsConcern,
          known: { first: days[0] ?? null, figures: null },
        })}
      />
      {SOURCE_KINDS.map((kind) => (
        <section key={kind} className="mb-8" aria-labelledby={kind}>
          <h2 id={kind} className="mb-2 font-serif text-lg font-semibold">
            {SOURCE_KIND_TEXT[kind]}
          </h2>
          <ul className="gap-x-8 text-sm md:columns-2">
            {all
              .filter((source) => source.kind === kind)
              .map((source) => (
                <li key={source.id} className="mb-1.5 break-inside-avoid">
                  <a
                    className="underline decoration-hairline hover:decoration-ink"
                    href={sourceUrl(source.id, view)}
                  >
                    {source.publisher}
                  </a>
                  : <span lang={source.language}>{source.title}</span>
                  <span className="text-muted">
                    {source.published ? `, ${asOfText(source.published)}` : ', undated'} ·{' '}
                    {countText(figuresBySource.get(source.id)?.length ?? 0, 'figure')}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
