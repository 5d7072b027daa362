import { useWords } from '#words';
import type { ToldChanges } from '@/lib/export/told-changes';
import { ToldFigure } from './told-figure';

/** More than these of one series are folded: their number is read first. */
const MOST_OPEN = 8;

/** What came, by series; a long list is behind its number. */
export function AddedList({ added }: Pick<ToldChanges, 'added'>) {
  const say = useWords();
  return (
    <ul className="text-sm" data-added>
      {added.map(({ id, series, figures }) => (
        <li key={id} className="border-t border-hairline py-1">
          {figures.length > MOST_OPEN ? (
            <details>
              <summary className="min-h-6">
                {series}
                {say('list.colon')} {say('count.figure', { count: figures.length })}
              </summary>
              <Figures series={series} figures={figures} />
            </details>
          ) : (
            <>
              <p>
                {series}
                {say('list.colon')} {say('count.figure', { count: figures.length })}
              </p>
              <Figures series={series} figures={figures} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Figures({ series, figures }: Omit<ToldChanges['added'][number], 'id'>) {
  return (
    <ul className="my-1 pl-4">
      {figures.map((figure) => (
        <li key={figure.id}>
          <ToldFigure figure={figure} withSeries={figure.counted !== series} />
        </li>
      ))}
    </ul>
  );
}
