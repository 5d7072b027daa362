import { useWords } from '#words';
import { MarkShape } from '@/components/chart/mark-shape';
import type { Status } from '@/lib/model/lists';

/** A status as its mark and its word, never as a colour alone. */
export function StatusMark({ status }: { status: Status }) {
  const say = useWords();
  return (
    <span className="status-mark tone-us">
      <svg viewBox="-7 -7 14 14" aria-hidden="true">
        <MarkShape status={status} other={false} />
      </svg>
      {say(`status.${status}`)}
    </span>
  );
}
