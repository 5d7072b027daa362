import type { Status } from '@/lib/model/lists';

const SHAPES: Readonly<Record<Status, string>> = {
  actual: 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0Z',
  estimate: 'M-3.5 0A3.5 3.5 0 1 0 3.5 0A3.5 3.5 0 1 0 -3.5 0Z',
  planned: 'M0 -5.5L5.5 0L0 5.5L-5.5 0Z',
  authorized: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
};

/** A status as a shape: disc, ring, hollow diamond, hollow dashed square. Told apart without colour. */
export function MarkShape({ status, other }: { status: Status; other: boolean }) {
  return <path d={SHAPES[status]} className={`mark mark-${status} ${other ? 'mark-other' : ''}`} />;
}

/** The same shape for what was published later: small, open and grey, whatever its status. */
export function LaterShape({ status }: { status: Status }) {
  return (
    <path
      d={SHAPES[status]}
      transform="scale(0.6)"
      className={`mark-later ${status === 'authorized' ? 'mark-later-dashed' : ''}`}
    />
  );
}
