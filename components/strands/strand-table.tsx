import { useWords } from '#words';
import { Quantity } from '@/components/figures/quantity';
import { RecordTable } from '@/components/ui/record-table';
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

const HEADS = ['force', 'figures', 'first', 'last'] as const;

/** Strands in a row each, where they are too many to be drawn one by one: how much is known, its first and its last statement. */
export function StrandTable({ lines, caption, view }: Props) {
  const say = useWords();
  const columns = HEADS.map((head) => ({ head: say(`strandHead.${head}`), isNumber: head !== 'force' }));
  return (
    <RecordTable caption={caption} columns={columns}>
      {lines.map(({ id, name, href, figures }) => (
        <tr key={id} data-strand={id}>
          <th scope="row">
            <PageLink className="inline-flex min-h-6 items-center" href={href}>
              {name}
            </PageLink>
          </th>
          <td className="text-right whitespace-nowrap">{say('count.figure', { count: figures.length })}</td>
          <Dated figure={figures[0]} view={view} />
          <Dated figure={figures.at(-1)} view={view} />
        </tr>
      ))}
    </RecordTable>
  );
}

function Dated({ figure, view }: { figure: StrandLine['figures'][number] | undefined; view: View }) {
  const say = useWords();
  if (!figure) return <td />;
  return (
    <td className="text-right">
      <PageLink href={figureUrl(figure.id, view)}>
        <Quantity quantity={figure.quantity} />
      </PageLink>{' '}
      <span className="block text-xs text-muted">{asOfText(figure.asOf, say)}</span>
    </td>
  );
}
