import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { type Frame, fractionX, fractionY } from '@/lib/chart/frame';
import type { Point } from '@/lib/chart/marks';
import { openEnd } from '@/lib/chart/open-end';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { DAY_MS, dayTime } from '@/lib/model/as-of';
import { highOf, lowOf } from '@/lib/model/quantity';
import { figureUrl } from '@/lib/view/urls';
import { PlacedMark } from './mark-shape';
import { percent } from './percent';
import { pinned } from './pinned';
import { pointText } from './point-text';

/** All points of a chart: spans and ranges beneath, plans joined to where they start, then the marks themselves. */
export function PointMarks({
  points,
  frame,
  answer,
}: {
  points: readonly Point[];
  frame: Frame;
  answer: ChartAnswer;
}) {
  const say = useWords();
  // Those of the line last, so that they lie on top.
  const ordered = [...points].sort((a, b) => Number(b.beside) - Number(a.beside));
  return (
    <g>
      {ordered.filter(hasExtent).map((point) => (
        <Extent key={point.id} point={point} frame={frame} />
      ))}
      {ordered.map((point) => (
        <PlanPath key={point.id} point={point} frame={frame} />
      ))}
      {ordered.map((point) => (
        <PageLink
          key={point.id}
          href={figureUrl(point.id, pinned(answer))}
          tabIndex={-1}
          data-point={point.id}
        >
          <title>{pointText(point, answer, say)}</title>
          <PlacedMark
            status={point.status}
            other={point.beside}
            tone={point.tone}
            x={percent(fractionX(frame, point.time))}
            y={percent(1 - fractionY(frame, point.value))}
          />
        </PageLink>
      ))}
    </g>
  );
}

/** Most points are a day and a number, and need nothing but their mark. */
function hasExtent({ quantity, asOf }: Point): boolean {
  return quantity.kind === 'range' || openEnd(quantity) !== 0 || isSpan(asOf);
}

const DAYS_SEEN = 20 * DAY_MS;

function isSpan({ earliest, latest }: Point['asOf']): boolean {
  return dayTime(latest) - dayTime(earliest) > DAYS_SEEN;
}

/** What a single mark would hide: the two ends of a range, an open end, and a date that is a long span. */
function Extent({ point, frame }: { point: Point; frame: Frame }) {
  const { quantity, asOf, status } = point;
  const x = percent(fractionX(frame, point.time));
  const y = percent(1 - fractionY(frame, point.value));
  const [start, end] = [dayTime(asOf.earliest), dayTime(asOf.latest)];
  const isPlan = status === 'planned' || status === 'authorized';
  const look = `whisker tone-${point.tone} ${point.beside ? 'mark-other' : ''} ${isPlan ? 'whisker-plan' : ''}`;
  const open = -openEnd(quantity);
  return (
    <>
      {isSpan(asOf) && (
        <line
          x1={percent(Math.max(fractionX(frame, start), 0))}
          x2={percent(Math.min(fractionX(frame, end), 1))}
          y1={y}
          y2={y}
          className={look}
        />
      )}
      {quantity.kind === 'range' && (
        <line
          x1={x}
          x2={x}
          y1={percent(1 - fractionY(frame, lowOf(quantity)))}
          y2={percent(1 - fractionY(frame, highOf(quantity)))}
          className={`${look} whisker-range`}
        />
      )}
      {open !== 0 && (
        <svg x={x} y={y} overflow="visible" aria-hidden="true">
          <path d={`M0 0V${open}M-3 ${open * 0.7}L0 ${open}L3 ${open * 0.7}`} fill="none" className={look} />
        </svg>
      )}
    </>
  );
}

function PlanPath({ point, frame }: { point: Point; frame: Frame }) {
  const { startsFrom } = point;
  if (!startsFrom || startsFrom.time < frame.x.domain[0]) return null;
  return (
    <line
      x1={percent(fractionX(frame, startsFrom.time))}
      y1={percent(1 - fractionY(frame, startsFrom.value))}
      x2={percent(fractionX(frame, point.time))}
      y2={percent(1 - fractionY(frame, point.value))}
      className="connector"
    />
  );
}
