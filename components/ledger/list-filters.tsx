'use client';

import { memo } from 'react';
import { useWords } from '#words';
import { BUTTON } from '@/components/ui/menu';
import { HiddenView } from '@/components/view/hidden-view';
import { RangeForm } from '@/components/view/range-form';
import { inLanguage } from '@/lib/view/language-url';
import type { ListView } from '@/lib/view/read-list-view';
import { figuresUrl } from '@/lib/view/urls';
import { FacetList } from './facet-list';
import type { Facets } from './first-list';
import { ListLink } from './list-link';
import { HiddenChoices } from './search-form';
import type { Go } from './use-list-view';

interface Props {
  readonly facets: Facets;
  readonly asked: ListView;
  readonly go: Go;
  /** Whether they stand at the side where there is room, and fold away where there is not. */
  readonly beside: boolean;
}

/** Everything that narrows the list: facets with counts, a range, the rank, and a day to stand on. */
export const ListFilters = memo(function ListFilters({ facets, asked, go, beside }: Props) {
  const say = useWords();
  const { view } = asked;
  const preferred = view.figures === 'preferred';
  return (
    <details className={`min-w-0 ${beside ? 'list-filters' : ''}`} data-filters>
      <summary className={`${BUTTON} list-none [&::-webkit-details-marker]:hidden`}>
        {say('ledger.filters')}
      </summary>
      <div className="grid gap-4 pt-2 pb-4">
        <FacetList facets={facets} asked={asked} go={go} />
        <section aria-label={say('common.range')} className="border-t border-hairline pt-3">
          <RangeForm
            action={figuresUrl()}
            view={view}
            own={OPEN}
            go={(next) => go({ ...asked, view: next })}
          />
        </section>
        <section aria-label={say('ledger.rank')} className="text-sm">
          <ListLink
            to={{ ...asked, view: { ...view, figures: preferred ? null : 'preferred' } }}
            go={go}
            current={preferred ? 'true' : undefined}
            className="inline-flex min-h-8 items-center gap-2 no-underline hover:underline"
          >
            <span
              aria-hidden="true"
              className="inline-flex size-4 items-center justify-center border border-muted text-xs leading-none"
            >
              {preferred ? '✓' : ''}
            </span>
            {say('ledger.preferredOnly')}
          </ListLink>
        </section>
        <form
          action={inLanguage(say.language, figuresUrl())}
          className="flex flex-wrap items-center gap-2 text-sm"
          aria-label={say('common.knownOn')}
        >
          <HiddenView view={view} except={['known']} />
          <HiddenChoices asked={asked} />
          <label className="text-muted">
            {say('common.knownOn')}{' '}
            <input
              key={view.known}
              type="date"
              name="known"
              defaultValue={view.known ?? ''}
              className="h-8 rounded border border-hairline bg-ground px-2 text-ink"
            />
          </label>
          <button type="submit" className="min-h-8 rounded border border-hairline px-2 hover:border-ink">
            {say('common.show')}
          </button>
        </form>
      </div>
    </details>
  );
});

const OPEN = { from: null, to: null } as const;
