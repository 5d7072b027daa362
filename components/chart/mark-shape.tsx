import { MARK_SHAPES } from '@/lib/chart/mark-shapes';
import type { Status } from '@/lib/model/lists';

/** A status as a shape: disc, ring, hollow diamond, hollow dashed square. Told apart without colour. */
export function MarkShape({ status, other }: { status: Status; other: boolean }) {
  return <path d={MARK_SHAPES[status]} className={`mark mark-${status} ${other ? 'mark-other' : ''}`} />;
}

/** The same shape for what was published later: small, open and grey, whatever its status. */
export function LaterShape({ status }: { status: Status }) {
  return (
    <path
      d={MARK_SHAPES[status]}
      transform="scale(0.6)"
      className={`mark-later ${status === 'authorized' ? 'mark-later-dashed' : ''}`}
    />
  );
}
