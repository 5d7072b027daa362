import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { PlanMark, Point } from '@/lib/chart/marks';
import { gapBetween, placeOfWords } from '@/lib/chart/plan-geometry';
import type { Tick } from '@/lib/chart/ticks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { differenceText } from '@/lib/text/difference-text';
import { figureUrl } from '@/lib/view/urls';
import { ExtentAcross } from './extent-across';
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
  const say = useWords();
  const ends = [at(plan.value), at(level?.value ?? plan.value)];
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const words = difference ? differenceText(difference, say) : say('chart.levelNotKnown');
  const place = placeOfWords({ left, right, words: words.length * LETTER, axis: LEAST_WIDTH });
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
      {level && <Gap one={plan} other={level} at={at} />}
      <ExtentAcross point={plan} at={at} />
      {level && <ExtentAcross point={level} at={at} />}
      <svg x={percent(place.x)} y="50%" overflow="visible" aria-hidden="true">
        <text dx={place.dx} dy={place.dy} textAnchor={place.anchor} className="chart-text chart-text-strong">
          {words}
        </text>
      </svg>
      <Mark point={plan} x={at(plan.value)} answer={answer} />
      {level && <Mark point={level} x={at(level.value)} answer={answer} />}
    </svg>
  );
}

// The plot of a phone, and about how wide a letter is: what fits there fits always.
const LEAST_WIDTH = 312;
const LETTER = 6.6;

/** What the difference counts. */
function Gap({ one, other, at }: { one: Point; other: Point; at: Props['at'] }) {
  const gap = gapBetween(one.quantity, other.quantity);
  if (!gap) return null;
  return (
    <line
      x1={percent(at(gap[0]))}
      x2={percent(at(gap[1]))}
      y1="50%"
      y2="50%"
      strokeWidth={3}
      className="plan-gap"
    />
  );
}

function Mark({ point, x, answer }: { point: Point; x: number; answer: ChartAnswer }) {
  const say = useWords();
  return (
    <PageLink href={figureUrl(point.id, pinned(answer))} tabIndex={-1} data-point={point.id}>
      <title>{pointText(point, answer, say)}</title>
      <svg x={percent(x)} y="50%" overflow="visible" className={`tone-${point.tone}`} aria-hidden="true">
        {/* A plan is larger than a level, so that its corners are seen where both are the same. */}
        <g transform={point.status === 'planned' ? 'scale(1.35)' : undefined}>
          <MarkShape status={point.status} other={point.rank !== 'preferred'} />
        </g>
      </svg>
    </PageLink>
  );
}
