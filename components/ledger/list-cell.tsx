import type { ReactNode } from 'react';
import { useWords } from '#words';
import { Quantity } from '@/components/figures/quantity';
import { StatusMark } from '@/components/ui/status-mark';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import { asOfText } from '@/lib/text/as-of-text';
import type { ListColumn } from '@/lib/view/list-choices';
import { figureUrl, sourceUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import type { ListLine } from './list-line';

interface Props {
  readonly column: ListColumn;
  readonly line: ListLine;
  /** On which day and in which version the reader stands, for the links. */
  readonly clocks: View;
  /** -1 where the keys of the list reach what is in the cell. */
  readonly tabIndex: -1 | undefined;
}

/** What a column says of a figure. */
export function ListCell({ column, line, clocks, tabIndex }: Props): ReactNode {
  const say = useWords();
  const { figure, series, force, place, source } = line;
  switch (column) {
    case 'as_of':
      return asOfText(figure.asOf, say);
    case 'value':
      return (
        <PageLink
          href={figureUrl(figure.id, clocks)}
          tabIndex={tabIndex}
          data-figure-link
          className="font-semibold underline decoration-hairline hover:decoration-ink sm:font-normal"
        >
          <Quantity quantity={figure.quantity} />
        </PageLink>
      );
    case 'series':
      return series?.title ?? figure.series;
    case 'force':
      return force?.name ?? figure.force;
    case 'place':
      return place?.name ?? '';
    case 'status':
      return <StatusMark status={figure.status} />;
    case 'source':
      return (
        <PageLink
          href={sourceUrl(figure.source, clocks)}
          tabIndex={tabIndex}
          className="inline-block max-w-full truncate rounded border border-hairline px-1.5 align-bottom text-xs leading-5 no-underline hover:border-ink"
        >
          {source?.publisher ?? figure.source}
        </PageLink>
      );
    case 'kind':
      return source ? say(`sourceKind.${source.kind}`) : '';
    case 'published':
      return source?.published ? asOfText(source.published, say) : say('sources.undated');
    case 'rank':
      return say(`rank.${figure.rank}`);
    case 'recorded':
      return figure.recorded;
    case 'note':
      return figure.note && <InEnglish>{figure.note}</InEnglish>;
    case 'id':
      return figure.id;
  }
}
