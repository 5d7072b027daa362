import type { Figure } from '@/lib/model/figure';
import type { Source } from '@/lib/model/ledger-records';
import { asOfText } from '@/lib/text/as-of-text';
import { sourceUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { isWebAddress } from '@/lib/view/web-address';

interface Props {
  readonly figure: Figure;
  readonly source: Source;
  readonly via: Source | undefined;
  /** The address of the very passage; empty where nothing of the web holds it. */
  readonly address: string;
  readonly view: View;
}

/** The number in the words of its document, who says so, and the way that it travelled from there to here. */
export function Passage({ figure, source, via, address, view }: Props) {
  return (
    <figure className="border-l-4 border-accent pl-4">
      {figure.passage ? (
        <blockquote className="font-serif text-lg" lang={source.language} cite={address || undefined}>
          “{figure.passage}”
        </blockquote>
      ) : (
        <p className="text-muted">
          {figure.asWritten ? `Written as ${figure.asWritten}; no passage` : 'No passage'} is quoted: the
          number was read from a table or a data set, or is a sum.
        </p>
      )}
      <figcaption className="mt-2 text-sm">
        <a className="text-accent underline" href={sourceUrl(source.id, view)}>
          {source.publisher}: <span lang={source.language}>{source.title}</span>
        </a>
        {source.published && <span className="text-muted">, {asOfText(source.published)}</span>}
        {figure.locator && <span className="text-muted">; {figure.locator}</span>}
        <Way source={source} via={via} view={view} />
        {address && (
          <a
            className="mt-2 flex min-h-6 w-fit items-center text-accent underline"
            href={address}
            rel="noopener noreferrer external"
          >
            Go to the passage ↗
          </a>
        )}
      </figcaption>
    </figure>
  );
}

/** Where the words were read, if not in the document itself. */
function Way({ source, via, view }: Pick<Props, 'source' | 'via' | 'view'>) {
  if (!via && source.readAt === '') return null;
  // A library gives a pattern for its pages; which of them it was stands with the stated document.
  const readAt = via?.readAt.startsWith('http') && !isWebAddress(via.readAt) ? source.readAt : via?.readAt;
  return (
    <span className="mt-1 block text-muted wrap-anywhere" data-way>
      {via ? (
        <>
          Not read there, but in{' '}
          <a className="text-ink underline" href={sourceUrl(via.id, view)}>
            {via.publisher}: <span lang={via.language}>{via.title}</span>
          </a>
          {readAt && <>, whose text stood at {readAt}</>}.
        </>
      ) : (
        <>Its text was read at {source.readAt}.</>
      )}
    </span>
  );
}
