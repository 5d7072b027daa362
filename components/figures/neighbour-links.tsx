import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { Figure } from '@/lib/model/figure';
import type { Neighbours } from '@/lib/query/neighbours';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/** The statements before and after one, of the same series, force and place. */
export function NeighbourLinks({ neighbours, view }: { neighbours: Neighbours; view: View }) {
  const say = useWords();
  return (
    <div className="grid gap-4 text-sm sm:grid-cols-2">
      <Side
        name={say('figures.before')}
        none={say('figures.thisIsTheEarliest')}
        figures={neighbours.before}
        view={view}
      />
      <Side
        name={say('figures.after')}
        none={say('figures.thisIsTheLatest')}
        figures={neighbours.after}
        view={view}
      />
    </div>
  );
}

function Side({
  name,
  none,
  figures,
  view,
}: {
  name: string;
  none: string;
  figures: readonly Figure[];
  view: View;
}) {
  const say = useWords();
  return (
    <div>
      <h3 className="text-muted">{name}</h3>
      {figures.length === 0 && <p>{none}</p>}
      <ul>
        {figures.map(({ id, quantity, asOf, rank }) => (
          <li key={id}>
            <PageLink
              className="underline decoration-hairline hover:decoration-ink"
              href={figureUrl(id, view)}
            >
              {quantityText(quantity, say)}
            </PageLink>
            , {asOfText(asOf, say)}
            {rank === 'preferred' && <span className="text-muted"> {say('figures.preferred')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
