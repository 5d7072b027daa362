import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
import { methodsUrl, seriesListUrl } from '@/lib/view/urls';

const LINK = 'underline decoration-hairline hover:decoration-ink';

/** How a number gets from a document into a chart, in four steps. */
export function HowMade() {
  const say = useWords();
  return (
    <section aria-labelledby="how-made">
      <h2 id="how-made" className="font-serif text-lg font-semibold">
        {say('dashboard.howTheFiguresAreMade')}
      </h2>
      <ol className="mt-2 list-decimal space-y-2 pl-5 text-sm">
        <li>{say('dashboard.aDocumentStatesANumber')}</li>
        <li>
          <Told
            message="dashboard.otherRule"
            link={(inside) => (
              <PageLink className={LINK} href={seriesListUrl()}>
                {inside}
              </PageLink>
            )}
          />
        </li>
        <li>
          <Told
            message="dashboard.allStay"
            link={(inside) => (
              <PageLink className={LINK} href={methodsUrl()}>
                {inside}
              </PageLink>
            )}
          />
        </li>
        <li>{say('dashboard.nothingIsEditedInSilence')}</li>
      </ol>
      <p className="mt-3 text-sm">
        <PageLink
          className="inline-flex min-h-6 items-center text-accent underline"
          href={`${methodsUrl()}#not`}
        >
          {say('common.whatTheseNumbersAreNot')}
        </PageLink>
      </p>
    </section>
  );
}
