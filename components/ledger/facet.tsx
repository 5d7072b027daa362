'use client';

import { useState } from 'react';
import { useWords } from '#words';
import type { FacetCount } from '@/lib/query/facets';
import { valueText } from '@/lib/text/list-text';
import type { ListView } from '@/lib/view/read-list-view';
import { isChosen, type ListFacet } from '@/lib/view/toggle-filter';
import { FacetValue } from './facet-value';
import { type Counted, PlainFacet } from './plain-facet';
import type { Go } from './use-list-view';

interface Props {
  readonly facet: ListFacet;
  readonly title: string;
  readonly counts: readonly FacetCount[];
  readonly asked: ListView;
  readonly go: Go;
}

/** As many values stand there by themselves; the others are unfolded. */
const SHOWN = 5;

/** The values of one facet, each with the number of figures that the view would have with it. */
export function Facet({ facet, title, counts, asked, go }: Props) {
  const say = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const values = counts.filter(hasValue);
  const chosen = values.filter(({ value }) => isChosen(asked.view, facet, value));
  const others = values.filter((each) => !chosen.includes(each));
  const room = Math.max(SHOWN - chosen.length, 2);
  // One value more takes no more room than the button that would unfold it.
  const isShort = others.length <= room + 1;
  const shown = inOrder(facet, [...chosen, ...(unfolded || isShort ? others : others.slice(0, room))]);
  return (
    <section aria-label={title}>
      <h2 className="text-xs text-muted">{title}</h2>
      <ul className={unfolded ? 'max-h-80 overflow-y-auto' : ''}>
        {shown.map(({ value, name, count }) => (
          <li key={value}>
            <FacetValue
              facet={facet}
              words={valueText({ parameter: facet, value, name }, say)}
              value={value}
              count={count}
              asked={asked}
              go={go}
            />
          </li>
        ))}
        {shown.length === 0 && <li className="text-sm text-muted">{say('ledger.noneInThisView')}</li>}
      </ul>
      {!isShort && (
        <>
          <button
            type="button"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
            className="min-h-6 text-sm text-accent underline noscript:hidden"
          >
            {unfolded ? say('ledger.fewer') : say('ledger.allValues', { count: values.length })}
          </button>
          <noscript>
            <PlainFacet facet={facet} title={title} values={others} asked={asked} />
          </noscript>
        </>
      )}
    </section>
  );
}

function hasValue(count: FacetCount): count is Counted {
  return count.value !== null;
}

/** Years stand by time, everything else by number. */
function inOrder(facet: ListFacet, counts: readonly Counted[]): readonly Counted[] {
  return facet === 'year' ? [...counts].sort((a, b) => (a.value < b.value ? 1 : -1)) : counts;
}
