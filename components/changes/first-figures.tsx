import type { ToldChanges } from '@/lib/export/told-changes';
import { countText } from '@/lib/text/number-text';
import { figuresApiUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW } from '@/lib/view/view';

/**
 * What the first version holds, counted by series: all of it is new, so the list is that of the ledger, which a file of
 * each series has. As links, 4,888 figures would weigh 200 KB.
 */
export function FirstFigures({ version, added }: Pick<ToldChanges, 'added'> & { version: string }) {
  return (
    <details className="text-sm" data-added>
      <summary className="min-h-6">By series ({added.length})</summary>
      <ul>
        {added.map(({ id, series, figures }) => (
          <li key={id} className="border-t border-hairline py-1">
            {series}:{' '}
            <a
              className="text-accent underline"
              href={figuresApiUrl('csv', { ...DEFAULT_VIEW, series: [id], v: version })}
              download
            >
              {countText(figures.length, 'figure')} (CSV)
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
