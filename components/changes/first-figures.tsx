import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { ToldChanges } from '@/lib/export/told-changes';
import { figuresApiUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW } from '@/lib/view/view';

/**
 * What the first version holds, counted by series: all of it is new, so the list is that of the ledger, which a file of
 * each series has. As links, 4,888 figures would weigh 200 KB.
 */
export function FirstFigures({ version, added }: Pick<ToldChanges, 'added'> & { version: string }) {
  const say = useWords();
  return (
    <details className="text-sm" data-added>
      <summary className="min-h-6">{say('changes.bySeries', { count: added.length })}</summary>
      <ul>
        {added.map(({ id, series, figures }) => (
          <li key={id} className="border-t border-hairline py-1">
            {series}
            {say('list.colon')}{' '}
            <PageLink
              className="text-accent underline"
              href={figuresApiUrl('csv', { ...DEFAULT_VIEW, series: [id], v: version })}
              download
            >
              {say('changes.figuresCsv', { count: figures.length })}
            </PageLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
