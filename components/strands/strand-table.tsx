import { useWords } from '#words';
import { Quantity } from '@/components/figures/quantity';
import { PageLink } from '@/components/words/page-link';
import { asOfText } from '@/lib/text/as-of-text';
import { figureUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import type { StrandLine } from './strand-line';

interface Props {
  readonly lines: readonly StrandLine[];
  readonly caption: string;
  readonly view: View;
}

/** Strands in a row each, where they are too many to be drawn one by one: how much is known, its first and its last statement. */
export function StrandTable({ lines, caption, view }: Props) {
  const say = useWords();
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink text-left text-xs text-muted">
            {(['force', 'figures', 'first', 'last'] as const).map((head, index) => (
              <th key={head} scope="col" className={`py-1 pr-3 font-normal ${index > 0 ? 'text-right' : ''}`}>
                {say(`strandHead.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, href, figures }) => (
            <tr key={id} className="border-b border-hairline align-top" data-strand={id}>
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                <PageLink
                  className="inline-flex min-h-6 items-center underline decoration-hairline hover:decoration-ink"
                  href={href}
                >
                  {name}
                </PageLink>
              </th>
              <td className="py-1 pr-3 text-right whitespace-nowrap">
                {say('count.figure', { count: figures.length })}
              </td>
              <Dated figure={figures[0]} view={view} />
              <Dated figure={figures.at(-1)} view={view} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Dated({ figure, view }: { figure: StrandLine['figures'][number] | undefined; view: View }) {
  const say = useWords();
  if (!figure) return <td />;
  return (
    <td className="py-1 pr-3 text-right">
      <PageLink
        className="underline decoration-hairline hover:decoration-ink"
        href={figureUrl(figure.id, view)}
      >
        <Quantity quantity={figure.quantity} />
      </PageLink>{' '}
      <span className="block text-xs text-muted">{asOfText(figure.asOf, say)}</span>
    </td>
  );
}
