'use client';

import { useWords } from '#words';
import type { ListView } from '@/lib/view/read-list-view';
import { LIST_FACETS } from '@/lib/view/toggle-filter';
import { Facet } from './facet';
import type { Facets } from './first-list';
import type { Go } from './use-list-view';

interface Props {
  readonly facets: Facets;
  readonly asked: ListView;
  readonly go: Go;
}

/** What the list can be narrowed by, with the number of figures that each value would leave. */
export function FacetList({ facets, asked, go }: Props) {
  const say = useWords();
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-1" data-facets>
      {LIST_FACETS.map((facet) => (
        <Facet
          key={facet}
          facet={facet}
          title={say(`facet.${facet}`)}
          counts={facets[facet] ?? []}
          asked={asked}
          go={go}
        />
      ))}
    </div>
  );
}
