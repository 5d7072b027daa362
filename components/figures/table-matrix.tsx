import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { inLanguage } from '@/lib/view/language-url';
import { figureUrls, forceUrl, sourceUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import type { FigureMatrix } from './table-of-figures';

interface Props {
  readonly matrix: FigureMatrix;
  readonly view: View;
  readonly caption: string;
}

/** Whole tables side by side: a column a table, a row a force, a cell a figure. */
export function TableMatrix({ matrix: { tables, forces }, view, caption }: Props) {
  const say = useWords();
  const figureUrl = figureUrls(view);
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
            {tables.map(([source, date]) => (
              <th key={`${source} ${date}`} scope="col">
                <PageLink href={sourceUrl(source, view)}>{date}</PageLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {forces.map(({ force: [code, name], cells }) => (
            <tr key={code}>
              <th scope="row">
                <PageLink href={forceUrl(code, view)}>{name}</PageLink>
              </th>
              {cells.map((cell, index) => (
                <td key={tables[index]?.join(' ')}>
                  {/* Thousands of them: a component each would be felt on a phone. */}
                  {cell && <a href={inLanguage(say.language, figureUrl(cell[0]))}>{cell[1]}</a>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
