import type { Figure } from '@/lib/model/figure';
import { drawnAt } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl, forceUrl, sourceUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

interface Props {
  readonly figures: readonly Figure[];
  readonly forceNames: ReadonlyMap<string, string>;
  readonly view: View;
  readonly caption: string;
}

/**
 * Whole tables side by side: a column a table, a row a force, a cell a figure. Thousands of figures as a list would
 * weigh megabytes; a reader compares nations and dates anyway.
 */
export function TableMatrix({ figures, forceNames, view, caption }: Props) {
  const tables = toTables(figures);
  const forces = [...new Set(figures.map(({ force }) => force))].sort(
    (a, b) => most(tables, b) - most(tables, a),
  );
  return (
    <section className="overflow-x-auto" aria-label={caption}>
      <a href="#sources-title" className="sr-only focus:not-sr-only">
        Skip the table
      </a>
      <table className="matrix text-sm" data-figures>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Force</th>
            {tables.map(({ key, first }) => (
              <th key={key} scope="col">
                <a href={sourceUrl(first.source, view)}>{asOfText(first.asOf)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {forces.map((force) => (
            <tr key={force}>
              <th scope="row">
                <a href={forceUrl(force, view)}>{forceNames.get(force) ?? force}</a>
              </th>
              {tables.map(({ key, byForce }) => (
                <Cell key={key} figure={byForce.get(force)} view={view} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A force that a table does not list has an empty cell: missing is not zero. */
function Cell({ figure, view }: { figure: Figure | undefined; view: View }) {
  if (!figure) return <td />;
  return (
    <td>
      <a href={figureUrl(figure.id, view)}>{quantityText(figure.quantity).replace('about ', '~')}</a>
    </td>
  );
}

interface Table {
  readonly key: string;
  readonly first: Figure;
  readonly byForce: ReadonlyMap<string, Figure>;
}

function toTables(figures: readonly Figure[]): Table[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.asOf.earliest} ${figure.source}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups].sort().flatMap(([key, group]) => {
    const [first] = group;
    return first
      ? [{ key, first, byForce: new Map(group.map((figure) => [figure.force as string, figure])) }]
      : [];
  });
}

function most(tables: readonly Table[], force: string): number {
  return Math.max(...tables.map(({ byForce }) => drawn(byForce.get(force))));
}

function drawn(figure: Figure | undefined): number {
  return figure ? drawnAt(figure.quantity) : 0;
}
