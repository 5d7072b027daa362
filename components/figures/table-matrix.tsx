import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { Figure } from '@/lib/model/figure';
import { drawnAt } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { bareQuantityText, quantityText } from '@/lib/text/quantity-text';
import type { Words } from '@/lib/text/words';
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
  const say = useWords();
  const tables = toTables(figures);
  const forces = [...new Set(figures.map(({ force }) => force))].sort(
    (a, b) => most(tables, b) - most(tables, a),
  );
  return (
    <section className="overflow-x-auto" aria-label={caption}>
      <PageLink href="#sources-title" className="sr-only focus:not-sr-only">
        {say('figures.skipTheTable')}
      </PageLink>
      <table className="matrix text-sm" data-figures>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('figures.force')}</th>
            {tables.map(({ key, first }) => (
              <th key={key} scope="col">
                <PageLink href={sourceUrl(first.source, view)}>{asOfText(first.asOf, say)}</PageLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {forces.map((force) => (
            <tr key={force}>
              <th scope="row">
                <PageLink href={forceUrl(force, view)}>{forceNames.get(force) ?? force}</PageLink>
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
  const say = useWords();
  if (!figure) return <td />;
  return (
    <td>
      <PageLink href={figureUrl(figure.id, view)}>{cellText(figure.quantity, say)}</PageLink>
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

/** A number in little room: "~" is the source's "about". */
function cellText(quantity: Figure['quantity'], say: Words): string {
  return quantity.qualifier === 'about' ? `~${bareQuantityText(quantity, say)}` : quantityText(quantity, say);
}
