import type { Figure } from '@/lib/model/figure';
import type { Neighbours } from '@/lib/query/neighbours';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/** The statements before and after one, of the same series, force and place. */
export function NeighbourLinks({ neighbours, view }: { neighbours: Neighbours; view: View }) {
  return (
    <div className="grid gap-4 text-sm sm:grid-cols-2">
      <Side name="Before" none="This is the earliest." figures={neighbours.before} view={view} />
      <Side name="After" none="This is the latest." figures={neighbours.after} view={view} />
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
  return (
    <div>
      <h3 className="text-muted">{name}</h3>
      {figures.length === 0 && <p>{none}</p>}
      <ul>
        {figures.map(({ id, quantity, asOf, rank }) => (
          <li key={id}>
            <a className="underline decoration-hairline hover:decoration-ink" href={figureUrl(id, view)}>
              {quantityText(quantity)}
            </a>
            , {asOfText(asOf)}
            {rank === 'preferred' && <span className="text-muted"> (preferred)</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
