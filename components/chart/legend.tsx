import { shapeKeys } from '@/lib/chart/legend-keys';
import type { CompositionMarks, PlansMarks, Point, TimelineMarks } from '@/lib/chart/marks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { OUTCOMES, type Outcome, type Status } from '@/lib/model/lists';
import type { Later } from './later';
import { LaterShape, MarkShape } from './mark-shape';
import { OutcomeMark } from './outcome-mark';

/** What the marks of this chart mean: only those that stand in it. */
export function Legend({ answer, later = null }: { answer: ChartAnswer; later?: Later | null }) {
  const { marks } = answer;
  return (
    <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {marks.kind === 'composition' && <LayerKeys marks={marks} />}
      {(marks.kind === 'timeline' || marks.kind === 'steps') && <LineKeys marks={marks} answer={answer} />}
      {marks.kind === 'plans' && <PlanKeys marks={marks} />}
      {'points' in marks && <ShapeKeys points={marks.points} />}
      {'rivals' in marks && marks.rivals.length > 0 && (
        <li className="flex items-center gap-1.5">
          <span className="inline-block h-3 w-4 rounded-sm bg-rival opacity-30" />
          sources disagree within a month
        </li>
      )}
      {later && later.marks.points.length + later.marks.tables.length > 0 && (
        <li className="flex items-center gap-1.5">
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <LaterShape status="actual" />
          </svg>
          published later
        </li>
      )}
      {marks.kind !== 'plans' && marks.breaks.length > 0 && (
        <li className="flex items-center gap-1.5">
          <span className="inline-block h-3.5 border-l border-dashed border-muted" />
          break in the count
        </li>
      )}
    </ul>
  );
}

function LayerKeys({ marks }: { marks: CompositionMarks }) {
  return (
    <>
      {marks.layers.map((layer) => (
        <li key={layer.key} className="flex items-center gap-1.5">
          <span className={`tone-${layer.tone} inline-block size-3 bg-[var(--tone)]`} />
          {layer.label}
        </li>
      ))}
      {marks.tables.some(({ printed }) => printed) && (
        <li className="flex items-center gap-1.5">
          <span className="inline-block h-0.5 w-5 bg-ink" />
          total as printed
        </li>
      )}
    </>
  );
}

/** Lines by what they join; series without one by the colour of their marks. */
function LineKeys({ marks: { lines, points }, answer }: { marks: TimelineMarks; answer: ChartAnswer }) {
  const withoutLine = [...new Map(points.map((point) => [point.series, point])).values()].filter(
    ({ series }) => !lines.some(({ key }) => key.startsWith(`${series} `)),
  );
  return (
    <>
      {lines.map((line) => (
        <li key={line.key} className="flex items-center gap-1.5">
          <span
            className={`tone-${line.tone} inline-block w-5 border-t-2 border-[var(--tone)] ${line.dashed ? 'border-dashed' : ''}`}
          />
          {line.label}: {line.basis}
        </li>
      ))}
      {withoutLine.map(({ series, tone }) => (
        <li key={series} className="flex items-center gap-1.5">
          <Shape status="actual" other={false} tone={tone} />
          {answer.series[series]?.title ?? series}
        </li>
      ))}
    </>
  );
}

function PlanKeys({ marks }: { marks: PlansMarks }) {
  const shapes: readonly (readonly [Status, string])[] = [
    ['planned', 'planned'],
    ['actual', 'preferred level of the target’s last day'],
  ];
  return (
    <>
      {shapes.map(([status, label]) => (
        <li key={label} className="flex items-center gap-1.5">
          <Shape status={status} other={false} tone="us" />
          {label}
        </li>
      ))}
      {OUTCOMES.map((outcome) => [outcome, countOf(marks, outcome)] as const)
        .filter(([, count]) => count > 0)
        .map(([outcome, count]) => (
          <li key={outcome} className="flex items-center gap-1.5">
            <OutcomeMark outcome={outcome} contrary={null} /> {count}
          </li>
        ))}
      <li>
        <a className="text-accent underline" href="/methods#plans">
          The rule
        </a>
      </li>
    </>
  );
}

function countOf({ rows }: PlansMarks, asked: Outcome): number {
  return rows.filter(({ outcome }) => outcome === asked).length;
}

/** Shapes that stand in the chart; the disc of a line or series is explained by its own key. */
function ShapeKeys({ points }: { points: readonly Point[] }) {
  return shapeKeys(points).map(({ status, label }) => (
    <li key={status} className="flex items-center gap-1.5">
      <Shape status={status} other tone="rest" />
      {label}
    </li>
  ));
}

function Shape({ status, other, tone }: { status: Status; other: boolean; tone: string }) {
  return (
    <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" className={`tone-${tone}`}>
      <MarkShape status={status} other={other} />
    </svg>
  );
}
