import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { Source } from '@/lib/model/ledger-records';
import { asOfText } from '@/lib/text/as-of-text';
import { sourceUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/** As many as one sheet of paper has room for below a chart and its words. */
export const MOST_BELOW_A_CHART = 24;

/** The documents behind a chart. Long lists fold, but are there. */
export function SourceList({ sources, view }: { sources: readonly Source[]; view: View }) {
  const say = useWords();
  return (
    <section className="drawn-when-near mt-8" aria-labelledby="sources-title">
      <h2 id="sources-title" className="font-serif text-lg font-semibold">
        {say('common.sources')}
      </h2>
      <details open={sources.length <= 12} className="unfolded-on-paper">
        <summary className="text-sm text-muted">{say('count.document', { count: sources.length })}</summary>
        <ul className="mt-2 gap-x-8 text-sm md:columns-2 print:columns-3 print:gap-x-4 print:text-[11px]! print:leading-[14px]!">
          {sources.map((source) => (
            <li key={source.id} className="mb-1.5 break-inside-avoid">
              <PageLink
                className="underline decoration-hairline hover:decoration-ink"
                href={sourceUrl(source.id, view)}
              >
                {source.publisher}
              </PageLink>
              : <span lang={source.language}>{source.title}</span>
              <span className="text-muted">
                , {source.published ? asOfText(source.published, say) : say('sources.undated')}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
