import { useWords } from '#words';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import { citeUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

const LINK =
  'inline-flex min-h-8 items-center rounded border border-hairline px-2 no-underline hover:border-ink';

interface Props {
  /** The id of the chart, figure or source. */
  readonly subject: string;
  readonly view: View;
  /** APA, an entry each. */
  readonly entries: readonly string[];
  /** The day on which the page was made, which the citations name. */
  readonly retrieved: string;
}

/** How to cite what a page shows: in words, and as files for programs. */
export function CitationBox({ subject, view, entries, retrieved }: Props) {
  const say = useWords();
  return (
    <section aria-labelledby="cite-title" data-citation>
      <h2 id="cite-title" className="font-serif text-lg font-semibold">
        {say('ui.cite')}
      </h2>
      <div className="mt-1 text-sm wrap-anywhere">
        {entries.map((entry) => (
          <p key={entry} className="mb-2">
            <InEnglish>{entry}</InEnglish>
          </p>
        ))}
      </div>
      <p className="flex flex-wrap gap-2 text-sm">
        <PageLink className={LINK} href={citeUrl(subject, 'bib', view, { retrieved })} download>
          BibTeX
        </PageLink>
        <PageLink className={LINK} href={citeUrl(subject, 'ris', view, { retrieved })} download>
          RIS
        </PageLink>
        <PageLink className={LINK} href={citeUrl(subject, 'json', view, { retrieved })} download>
          CSL-JSON
        </PageLink>
        <PageLink className={LINK} href={citeUrl(subject, 'txt', view, { retrieved })}>
          APA
        </PageLink>
        <PageLink className={LINK} href={citeUrl(subject, 'txt', view, { style: 'chicago', retrieved })}>
          Chicago
        </PageLink>
      </p>
    </section>
  );
}
