import { useWords } from '#words';
import { HiddenView } from '@/components/view/hidden-view';
import type { FacetCount } from '@/lib/query/facets';
import { valueText } from '@/lib/text/list-text';
import { numberText } from '@/lib/text/number-text';
import { inLanguage } from '@/lib/view/language-url';
import type { ListView } from '@/lib/view/read-list-view';
import { type ListFacet, toggleFilter } from '@/lib/view/toggle-filter';
import { figuresUrl } from '@/lib/view/urls';
import { HiddenChoices } from './search-form';

/** A count of a value that can be asked for. */
export type Counted = FacetCount & { readonly value: string };

interface Props {
  readonly facet: ListFacet;
  readonly title: string;
  readonly values: readonly Counted[];
  readonly asked: ListView;
}

/** The other values in a field of choice, for readers without JavaScript. */
export function PlainFacet({ facet, title, values, asked }: Props) {
  const say = useWords();
  // The form of the range asks for years.
  if (facet === 'year') return null;
  return (
    <form action={inLanguage(say.language, figuresUrl())} className="mt-1 flex gap-1">
      <HiddenView view={asked.view} except={[facet]} />
      <HiddenChoices asked={asked} />
      <select
        name={facet}
        aria-label={say('ledger.more', { title })}
        className="h-8 w-0 min-w-0 flex-1 rounded border border-hairline bg-ground px-1 text-sm"
      >
        {values.map(({ value, name, count }) => (
          <option key={value} value={valuesWith(asked, facet, value)}>
            {valueText({ parameter: facet, value, name }, say)} ({numberText(count, say)})
          </option>
        ))}
      </select>
      <button type="submit" className="h-8 rounded border border-hairline px-2 text-sm">
        {say('common.show')}
      </button>
    </form>
  );
}

function valuesWith({ view }: ListView, facet: Exclude<ListFacet, 'year'>, value: string): string {
  return toggleFilter(view, facet, value)[facet]?.join('~') ?? value;
}
