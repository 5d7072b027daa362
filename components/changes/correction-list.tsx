import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { ToldChanges, ToldFigure } from '@/lib/export/told-changes';
import { figureUrl } from '@/lib/view/urls';

/** Corrections: the old figure beside the one in its place, and why. One below the other where there is no room. */
export function CorrectionList({ corrected }: Pick<ToldChanges, 'corrected'>) {
  const say = useWords();
  return (
    <ul className="text-sm" data-corrected>
      {corrected.map(({ old, right, why }) => (
        <li key={old.id} className="border-t border-hairline py-2">
          <p className="font-semibold">{right.counted}</p>
          <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
            <Side label={say('changes.old')} figure={old} struck />
            <Side label={say('changes.new')} figure={right} />
          </div>
          <p>{say('common.why', { why })}</p>
        </li>
      ))}
    </ul>
  );
}

function Side({ label, figure, struck = false }: { label: string; figure: ToldFigure; struck?: boolean }) {
  const say = useWords();
  const { id, value, asOf, publisher } = figure;
  const number = (
    <PageLink className="text-accent underline" href={figureUrl(id)}>
      {value}
    </PageLink>
  );
  return (
    <p>
      <span className="text-muted">
        {label}
        {say('list.colon')}{' '}
      </span>
      {struck ? <del>{number}</del> : number}, {say('figure.asOf', { date: asOf })}{' '}
      <span className="text-muted">({publisher})</span>
    </p>
  );
}
