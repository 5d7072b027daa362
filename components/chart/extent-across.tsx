import type { Point } from '@/lib/chart/marks';
import { openEnd } from '@/lib/chart/open-end';
import { percent } from './percent';

/** On an axis across: both ends of a range, and an arrow where the source leaves an end open. */
export function ExtentAcross({ point, at }: { point: Point; at: (value: number) => number }) {
  const { quantity, status, tone, beside, value } = point;
  const isPlan = status === 'planned' || status === 'authorized';
  const look = `whisker tone-${tone} ${beside ? 'mark-other' : ''} ${isPlan ? 'whisker-plan' : ''}`;
  const open = openEnd(quantity);
  return (
    <>
      {quantity.kind === 'range' && (
        <line
          x1={percent(at(quantity.low))}
          x2={percent(at(quantity.high))}
          y1="50%"
          y2="50%"
          strokeWidth={5}
          className={`${look} whisker-range`}
        />
      )}
      {open !== 0 && (
        <svg x={percent(at(value))} y="50%" overflow="visible" aria-hidden="true">
          <path d={`M0 0H${open}M${open * 0.7} -3L${open} 0L${open * 0.7} 3`} fill="none" className={look} />
        </svg>
      )}
    </>
  );
}
