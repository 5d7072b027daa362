import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { Source } from '@/lib/model/ledger-records';

/** A document as a small link to the very passage, or to the document where no address holds it. */
export function SourceChip({ source, href }: { source: Source; href: string }) {
  const say = useWords();
  const look =
    'inline-flex max-w-full items-center gap-1 rounded border border-hairline px-2 py-0.5 text-xs no-underline';
  if (href === '') return <span className={look}>{source.publisher}</span>;
  return (
    <PageLink className={`${look} text-ink hover:border-ink`} href={href} rel="noopener noreferrer external">
      <span className="truncate">{source.publisher}</span>
      <span aria-hidden="true">↗</span>
      <span className="sr-only">{say('sources.thePassageOnAnotherSite')}</span>
    </PageLink>
  );
}
