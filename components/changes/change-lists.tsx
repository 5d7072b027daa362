import { useWords } from '#words';
import type { ToldChanges } from '@/lib/export/told-changes';
import { AddedList } from './added-list';
import { ChangePart } from './change-part';
import { CorrectionList } from './correction-list';
import { RowList } from './row-list';
import { WithdrawnList } from './withdrawn-list';

/** What changed, in lists: what was wrong first. `level` is that of their headings. */
export function ChangeLists({ told, level }: { told: ToldChanges; level: 2 | 3 }) {
  const say = useWords();
  const { counts, corrected, withdrawn, added, rows } = told;
  return (
    <>
      {counts.corrected > 0 && (
        <ChangePart level={level} title={say('changes.corrected', { count: counts.corrected })}>
          <CorrectionList corrected={corrected} />
        </ChangePart>
      )}
      {counts.withdrawn > 0 && (
        <ChangePart level={level} title={say('changes.withdrawn', { count: counts.withdrawn })}>
          <WithdrawnList withdrawn={withdrawn} />
        </ChangePart>
      )}
      {counts.added > 0 && (
        <ChangePart level={level} title={say('changes.added', { count: counts.added })}>
          <AddedList added={added} />
        </ChangePart>
      )}
      {counts.rows > 0 && (
        <ChangePart level={level} title={say('change.rows', { count: counts.rows })}>
          <RowList rows={rows} />
        </ChangePart>
      )}
    </>
  );
}
