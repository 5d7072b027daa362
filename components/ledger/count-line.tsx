import { countText, numberText } from '@/lib/text/number-text';
import type { ListAbout } from './first-list';

interface Props {
  readonly about: ListAbout;
  /** Of the whole version. */
  readonly total: number;
}

/** How many figures the list has, what it left out, and how the search was read: spoken when it changes. */
export function CountLine({ about: { count, hidden, forgiven }, total }: Props) {
  return (
    <div role="status" className="text-sm" data-count={count}>
      <p>
        <strong>{numberText(count)}</strong>{' '}
        {count === total ? 'figures' : `of ${countText(total, 'figure')}`}
        {hidden.later > 0 && `; ${numberText(hidden.later)} had not been published`}
        {hidden.undated > 0 &&
          `; ${numberText(hidden.undated)} ${hidden.undated === 1 ? 'has' : 'have'} no date of publication`}
      </p>
      {forgiven.map(({ word, read_as }) => (
        <p key={word} className="text-muted">
          “{word}” stands nowhere; read as {read_as.map((other) => `“${other}”`).join(' or ')}.
        </p>
      ))}
    </div>
  );
}
