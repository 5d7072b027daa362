import type { PlanMark, Point } from '@/lib/chart/marks';
import type { Tick } from '@/lib/chart/ticks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { differenceText } from '@/lib/text/difference-text';
import { figureUrl } from '@/lib/view/urls';
import { MarkShape } from './mark-shape';
import { percent } from './percent';
import { pinned } from './pinned';
import { pointText } from './point-text';

interface Props {
  readonly row: PlanMark;
  readonly ticks: readonly Tick[];
  /** Where a value stands, from 0 to 1. */
  readonly at: (value: number) => number;
  readonly answer: ChartAnswer;
}

/** A plan and the level of its date on the axis of all rows, with a bar from one to the other and how long it is. */
export function PlanBar({ row: { plan, level, difference }, ticks, at, answer }: Props) {
  const ends = [at(plan.value), at(level?.value ?? plan.value)];
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  // The words stand where there is room for them: right of the marks, or left of them near the end of the axis.
  const isRight = right < 0.6;
  return (
    <svg width="100%" height="100%" overflow="visible" className="overflow-visible" aria-hidden="true">
      {ticks.map(({ value }) => (
        <line
          key={value}
          x1={percent(at(value))}
          x2={percent(at(value))}
          y1="0%"
          y2="100%"
          className={value === 0 ? 'chart-base' : 'chart-grid'}
        />
      ))}
      <rect x={percent(left)} width={percent(right - left)} y="50%" height="3" className="plan-gap" />
      <svg x={percent(isRight ? right : left)} y="50%" overflow="visible" aria-hidden="true">
        <text
          x={isRight ? 12 : -12}
          dy={4}
          textAnchor={isRight ? 'start' : 'end'}
          className="chart-text chart-text-strong"
        >
          {difference ? differenceText(difference) : 'level not known'}
        </text>
      </svg>
      <Mark point={plan} x={at(plan.value)} answer={answer} />
      {level && <Mark point={level} x={at(level.value)} answer={answer} />}
    </svg>
  );
}

function Mark({ point, x, answer }: { point: Point; x: number; answer: ChartAnswer }) {
  return (
    <a href={figureUrl(point.id, pinned(answer))} tabIndex={-1} data-point={point.id}>
      <title>{pointText(point, answer)}</title>
      <svg
        x={percent(x)}
        y="50%"
        overflow="visible"
        className={`tone-${point.tone}`}
        transform="translate(0 1.5)"
        aria-hidden="true"
      >
        <MarkShape status={point.status} other={point.rank !== 'preferred'} />
      </svg>
    </a>
  );
}
