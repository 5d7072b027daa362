import { useWords } from '#words';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
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
  const say = useWords();
  return (
    <figure className="border-l-4 border-accent pl-4">
      {figure.passage ? (
        <blockquote className="font-serif text-lg" lang={source.language} cite={address || undefined}>
          {say('quoted', { text: figure.passage })}
        </blockquote>
      ) : (
        <p className="text-muted">
          {figure.asWritten ? say('passage.noneWritten', { written: figure.asWritten }) : say('passage.none')}
        </p>
      )}
      <figcaption className="mt-2 text-sm">
        <PageLink className="text-accent underline" href={sourceUrl(source.id, view)}>
          {source.publisher}
          {say('list.colon')} <span lang={source.language}>{source.title}</span>
        </PageLink>
        {source.published && <span className="text-muted">, {asOfText(source.published, say)}</span>}
        {figure.locator && (
          <span className="text-muted">
            ; <InEnglish>{figure.locator}</InEnglish>
          </span>
        )}
        <Way source={source} via={via} view={view} />
        {address && (
          <PageLink
            className="mt-2 flex min-h-6 w-fit items-center text-accent underline"
            href={address}
            rel="noopener noreferrer external"
          >
            {say('figures.goToThePassage')}
          </PageLink>
        )}
      </figcaption>
    </figure>
  );
}

/** Where the words were read, if not in the document itself. */
function Way({ source, via, view }: Pick<Props, 'source' | 'via' | 'view'>) {
  const say = useWords();
  if (!via && source.readAt === '') return null;
  // A library gives a pattern for its pages; which of them it was stands with the stated document.
  const readAt = via?.readAt.startsWith('http') && !isWebAddress(via.readAt) ? source.readAt : via?.readAt;
  return (
    <span className="mt-1 block text-muted wrap-anywhere" data-way>
      {via ? (
        <Told
          message={readAt ? 'passage.viaAt' : 'passage.via'}
          address={readAt ?? ''}
          document={() => (
            <PageLink className="text-ink underline" href={sourceUrl(via.id, view)}>
              {via.publisher}
              {say('list.colon')} <span lang={via.language}>{via.title}</span>
            </PageLink>
          )}
        />
      ) : (
        say('passage.readAt', { address: source.readAt })
      )}
    </span>
  );
}
