import { methodsUrl, seriesListUrl } from '@/lib/view/urls';

const LINK = 'underline decoration-hairline hover:decoration-ink';

/** How a number gets from a document into a chart, in four steps. */
export function HowMade() {
  return (
    <section aria-labelledby="how-made">
      <h2 id="how-made" className="font-serif text-lg font-semibold">
        How the figures are made
      </h2>
      <ol className="mt-2 list-decimal space-y-2 pl-5 text-sm">
        <li>
          A document states a number. It is kept as written, with the source’s own hedge, the date it is true
          for, and the words that hold it.
        </li>
        <li>
          What is counted by another rule is another{' '}
          <a className={LINK} href={seriesListUrl()}>
            series
          </a>
          . Nothing is rounded, averaged or joined across rules.
        </li>
        <li>
          Where sources disagree, all of them stay. The one that a line is drawn through says{' '}
          <a className={LINK} href={methodsUrl()}>
            why it is preferred
          </a>
          ; a plan looks planned until a source says that it was reached.
        </li>
        <li>
          Nothing is edited in silence: a wrong figure is withdrawn in a later version with its reason, and
          the right one stands beside it.
        </li>
      </ol>
      <p className="mt-3 text-sm">
        <a className="inline-flex min-h-6 items-center text-accent underline" href={`${methodsUrl()}#not`}>
          What these numbers are not
        </a>
      </p>
    </section>
  );
}
