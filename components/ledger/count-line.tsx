import { useWords } from '#words';
import { Told } from '@/components/words/told';
import { hiddenTexts } from '@/lib/text/known-text';
import type { ListAbout } from './first-list';

interface Props {
  readonly about: ListAbout;
  /** Of the whole version. */
  readonly total: number;
}

/** How many figures the list has, what it left out, and how the search was read: spoken when it changes. */
export function CountLine({ about: { count, hidden, forgiven }, total }: Props) {
  const say = useWords();
  return (
    <div role="status" className="text-sm" data-count={count}>
      <p>
        <Told
          message={count === total ? 'ledger.allFigures' : 'ledger.someFigures'}
          count={count}
          total={total}
          b={(inside) => <strong>{inside}</strong>}
        />
        {hiddenTexts(hidden, say).map((words) => `; ${words}`)}
      </p>
      {forgiven.map(({ word, read_as }) => (
        <p key={word} className="text-muted">
          {say('ledger.forgiven', {
            word,
            others: read_as.map((other) => say('quoted', { text: other })).join(` ${say('list.or')} `),
          })}
        </p>
      ))}
    </div>
  );
}
