import { MARK_SHAPES } from '@/lib/chart/mark-shapes';
import type { Status } from '@/lib/model/lists';

/** A status as a shape: disc, ring, hollow diamond, hollow dashed square. Told apart without colour. */
export function MarkShape({ status, other }: { status: Status; other: boolean }) {
  return <path d={MARK_SHAPES[status]} className={`mark mark-${status}${other ? ' mark-other' : ''}`} />;
}

interface Placed {
  readonly status: Status;
  readonly other: boolean;
  readonly tone: string;
  /** Percentages of the plot. */
  readonly x: string;
  readonly y: string;
}

const RADIUS = { actual: 4, estimate: 3.5 } as const;

/**
 * A mark at its place in a plot. Discs and rings are circles, which take percentages themselves: a chart has hundreds
 * of them, and an `<svg>` around each would cost a phone more than all the rest.
 */
export function PlacedMark({ status, other, tone, x, y }: Placed) {
  if (status === 'actual' || status === 'estimate') {
    const look = `mark mark-${status}${other ? ' mark-other' : ''} tone-${tone}`;
    return <circle cx={x} cy={y} r={RADIUS[status]} className={look} />;
  }
  return (
    <svg x={x} y={y} overflow="visible" className={`tone-${tone}`} aria-hidden="true">
      <MarkShape status={status} other={other} />
    </svg>
  );
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
