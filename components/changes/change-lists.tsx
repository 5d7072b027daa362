import type { ToldChanges } from '@/lib/export/told-changes';
import { countText } from '@/lib/text/number-text';
import { AddedList } from './added-list';
import { ChangePart } from './change-part';
import { CorrectionList } from './correction-list';
import { RowList } from './row-list';
import { WithdrawnList } from './withdrawn-list';

/** What changed, in lists: what was wrong first. `level` is that of their headings. */
export function ChangeLists({ told, level }: { told: ToldChanges; level: 2 | 3 }) {
  const { counts, corrected, withdrawn, added, rows } = told;
  return (
    <>
      {counts.corrected > 0 && (
        <ChangePart level={level} title={`${countText(counts.corrected, 'figure')} corrected`}>
          <CorrectionList corrected={corrected} />
        </ChangePart>
      )}
      {counts.withdrawn > 0 && (
        <ChangePart level={level} title={`${countText(counts.withdrawn, 'figure')} withdrawn`}>
          <WithdrawnList withdrawn={withdrawn} />
        </ChangePart>
      )}
      {counts.added > 0 && (
        <ChangePart level={level} title={`${countText(counts.added, 'figure')} added`}>
          <AddedList added={added} />
        </ChangePart>
      )}
      {counts.rows > 0 && (
        <ChangePart level={level} title={`${countText(counts.rows, 'row')} beside the figures`}>
          <RowList rows={rows} />
        </ChangePart>
      )}
    </>
  );
}
