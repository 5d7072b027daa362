import type { ToldChanges, ToldFigure } from '@/lib/export/told-changes';
import { figureUrl } from '@/lib/view/urls';

/** Corrections: the old figure beside the one in its place, and why. One below the other where there is no room. */
export function CorrectionList({ corrected }: Pick<ToldChanges, 'corrected'>) {
  return (
    <ul className="text-sm" data-corrected>
      {corrected.map(({ old, right, why }) => (
        <li key={old.id} className="border-t border-hairline py-2">
          <p className="font-semibold">{right.counted}</p>
          <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
            <Side label="Old" figure={old} struck />
            <Side label="New" figure={right} />
          </div>
          <p>Why: {why}</p>
        </li>
      ))}
    </ul>
  );
}

function Side({ label, figure, struck = false }: { label: string; figure: ToldFigure; struck?: boolean }) {
  const { id, value, asOf, publisher } = figure;
  const number = (
    <a className="text-accent underline" href={figureUrl(id)}>
      {value}
    </a>
  );
  return (
    <p>
      <span className="text-muted">{label}: </span>
      {struck ? <del>{number}</del> : number}, as of {asOf} <span className="text-muted">({publisher})</span>
    </p>
  );
}
