import type { ReactNode } from 'react';
import type { ToldChanges } from '@/lib/export/told-changes';
import { countText } from '@/lib/text/number-text';
import { AddedList } from './added-list';
import { CorrectionList } from './correction-list';
import { RowList } from './row-list';
import { WithdrawnList } from './withdrawn-list';

/** What changed, in lists: what was wrong first. `level` is that of their headings on the page. */
export function ChangeLists({ told, level }: { told: ToldChanges; level: 3 | 4 }) {
  const { counts, corrected, withdrawn, added, rows } = told;
  return (
    <>
      {counts.corrected > 0 && (
        <Part level={level} title={`${countText(counts.corrected, 'figure')} corrected`}>
          <CorrectionList corrected={corrected} />
        </Part>
      )}
      {counts.withdrawn > 0 && (
        <Part level={level} title={`${countText(counts.withdrawn, 'figure')} withdrawn`}>
          <WithdrawnList withdrawn={withdrawn} />
        </Part>
      )}
      {counts.added > 0 && (
        <Part level={level} title={`${countText(counts.added, 'figure')} added`}>
          <AddedList added={added} />
        </Part>
      )}
      {counts.rows > 0 && (
        <Part level={level} title={`${countText(counts.rows, 'row')} beside the figures`}>
          <RowList rows={rows} />
        </Part>
      )}
    </>
  );
}

function Part({ level, title, children }: { level: 3 | 4; title: string; children: ReactNode }) {
  const Heading = `h${level}` as const;
  return (
    <div className="mt-3">
      <Heading className="font-semibold">{title}</Heading>
      {children}
    </div>
  );
}
