'use client';

import { useWords } from '#words';
import { numberText } from '@/lib/text/number-text';
import type { ListView } from '@/lib/view/read-list-view';
import { isChosen, type ListFacet, toggleFilter } from '@/lib/view/toggle-filter';
import { ListLink } from './list-link';
import type { Go } from './use-list-view';

interface Props {
  readonly facet: ListFacet;
  readonly value: string;
  readonly words: string;
  readonly count: number;
  readonly asked: ListView;
  readonly go: Go;
}

/** One value of a facet: a link to the list with it, or without it where it is chosen. */
export function FacetValue({ facet, value, words, count, asked, go }: Props) {
  const say = useWords();
  const chosen = isChosen(asked.view, facet, value);
  return (
    <ListLink
      to={{ ...asked, view: toggleFilter(asked.view, facet, value) }}
      go={go}
      current={chosen ? 'true' : undefined}
      label={say(chosen ? 'ledger.takeOutValue' : 'ledger.value', { words, count })}
      className={`flex min-h-7 items-baseline justify-between gap-2 border-l-2 py-0.5 pl-2 text-sm no-underline hover:bg-raised ${
        chosen ? 'border-ink font-semibold' : 'border-transparent forced-colors:border-[Canvas]'
      }`}
    >
      <span className="min-w-0 leading-5 hyphens-auto wrap-anywhere">{words}</span>
      <span className="shrink-0 text-xs text-muted">
        {numberText(count, say)}
        {chosen && <span aria-hidden="true"> ×</span>}
      </span>
    </ListLink>
  );
}
