'use client';

import { useState } from 'react';
import { HiddenView } from '@/components/view/hidden-view';
import type { FacetCount } from '@/lib/query/facets';
import { valueText } from '@/lib/text/list-text';
import { countText, numberText } from '@/lib/text/number-text';
import type { ListView } from '@/lib/view/read-list-view';
import { isChosen, type ListFacet, toggleFilter } from '@/lib/view/toggle-filter';
import { figuresUrl } from '@/lib/view/urls';
import type { Parameter } from '@/lib/view/view';
import { ListLink } from './list-link';
import { HiddenChoices } from './search-form';
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
            <Value
              facet={facet}
              words={valueText(facet, value, name)}
              value={value}
              count={count}
              asked={asked}
              go={go}
            />
          </li>
        ))}
        {shown.length === 0 && <li className="text-sm text-muted">None in this view</li>}
      </ul>
      {!isShort && (
        <>
          <button
            type="button"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
            className="min-h-6 text-sm text-accent underline noscript:hidden"
          >
            {unfolded ? 'Fewer' : `All ${numberText(values.length)}`}
          </button>
          <noscript>
            <PlainFacet facet={facet} title={title} values={others} asked={asked} />
          </noscript>
        </>
      )}
    </section>
  );
}

type Counted = FacetCount & { readonly value: string };

function hasValue(count: FacetCount): count is Counted {
  return count.value !== null;
}

/** Years stand by time, everything else by number. */
function inOrder(facet: ListFacet, counts: readonly Counted[]): readonly Counted[] {
  return facet === 'year' ? [...counts].sort((a, b) => (a.value < b.value ? 1 : -1)) : counts;
}

interface ValueProps {
  readonly facet: ListFacet;
  readonly value: string;
  readonly words: string;
  readonly count: number;
  readonly asked: ListView;
  readonly go: Go;
}

function Value({ facet, value, words, count, asked, go }: ValueProps) {
  const chosen = isChosen(asked.view, facet, value);
  return (
    <ListLink
      to={{ ...asked, view: toggleFilter(asked.view, facet, value) }}
      go={go}
      current={chosen ? 'true' : undefined}
      label={`${chosen ? 'Take out ' : ''}${words}, ${countText(count, 'figure')}`}
      className={`flex min-h-7 items-baseline justify-between gap-2 border-l-2 py-0.5 pl-2 text-sm no-underline hover:bg-raised ${
        chosen ? 'border-ink font-semibold' : 'border-transparent'
      }`}
    >
      <span className="min-w-0 leading-5">{words}</span>
      <span className="shrink-0 text-xs text-muted">
        {numberText(count)}
        {chosen && <span aria-hidden="true"> ×</span>}
      </span>
    </ListLink>
  );
}

/** The other values in a field of choice, for readers without JavaScript. */
function PlainFacet({
  facet,
  title,
  values,
  asked,
}: { values: readonly Counted[] } & Pick<Props, 'facet' | 'title' | 'asked'>) {
  const parameters: readonly Parameter[] = facet === 'year' ? ['from', 'to'] : [facet];
  if (facet === 'year') return null;
  return (
    <form action={figuresUrl()} className="mt-1 flex gap-1">
      <HiddenView view={asked.view} except={parameters} />
      <HiddenChoices asked={asked} />
      <select
        name={facet}
        aria-label={`More: ${title}`}
        className="h-8 w-0 min-w-0 flex-1 rounded border border-hairline bg-ground px-1 text-sm"
      >
        {values.map(({ value, name, count }) => (
          <option key={value} value={valuesWith(asked, facet, value)}>
            {valueText(facet, value, name)} ({numberText(count)})
          </option>
        ))}
      </select>
      <button type="submit" className="h-8 rounded border border-hairline px-2 text-sm">
        Show
      </button>
    </form>
  );
}

function valuesWith({ view }: ListView, facet: Exclude<ListFacet, 'year'>, value: string): string {
  return toggleFilter(view, facet, value)[facet]?.join('~') ?? value;
}
