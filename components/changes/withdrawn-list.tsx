import { useWords } from '#words';
import type { ToldChanges } from '@/lib/export/told-changes';
import type { View } from '@/lib/view/view';
import { ToldFigure } from './told-figure';

interface Props extends Pick<ToldChanges, 'withdrawn'> {
  /** The view that links keep, where the page is of an older version. */
  readonly view?: View;
}

/** Figures that stand no more, each with the reason. */
export function WithdrawnList({ withdrawn, view }: Props) {
  const say = useWords();
  return (
    <ul className="text-sm" data-withdrawn-list>
      {withdrawn.map(({ figure, why }) => (
        <li key={figure.id} className="border-t border-hairline py-2">
          <ToldFigure figure={figure} view={view} />
          <p>{say('common.why', { why })}</p>
        </li>
      ))}
    </ul>
  );
}
