import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { shapeKeys, statementKeys } from '@/lib/chart/legend-keys';
import type { CompositionMarks, PlansMarks, Point, StatementsMarks, TimelineMarks } from '@/lib/chart/marks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { OUTCOMES, type Outcome, type Status } from '@/lib/model/lists';
import type { Later } from './later';
import { LaterShape, MarkShape } from './mark-shape';
import { OutcomeMark } from './outcome-mark';

/** What the marks of this chart mean: only those that stand in it. */
export function Legend({ answer, later = null }: { answer: ChartAnswer; later?: Later | null }) {
  const say = useWords();
  const { marks } = answer;
  return (
    <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {marks.kind === 'composition' && <LayerKeys marks={marks} />}
      {(marks.kind === 'timeline' || marks.kind === 'steps') && <LineKeys marks={marks} answer={answer} />}
      {marks.kind === 'plans' && <PlanKeys marks={marks} />}
      {marks.kind === 'statements' && <StatementKeys marks={marks} answer={answer} />}
      {'points' in marks && <ShapeKeys points={marks.points} />}
      {'rivals' in marks && marks.rivals.length > 0 && (
        <li className="flex items-center gap-1.5">
          <Swatch className="fill-rival opacity-30" />
          {say('legend.disagree')}
        </li>
      )}
      {later && later.marks.points.length + later.marks.tables.length > 0 && (
        <li className="flex items-center gap-1.5">
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <LaterShape status="actual" />
          </svg>
          {say('legend.later')}
        </li>
      )}
      {marks.kind !== 'plans' && marks.breaks.length > 0 && (
        <li className="flex items-center gap-1.5">
          <StrokeKey className="break-line" upright />
          {say('legend.break')}
        </li>
      )}
    </ul>
  );
}

function LayerKeys({ marks }: { marks: CompositionMarks }) {
  const say = useWords();
  return (
    <>
      {marks.layers.map((layer) => (
        <li key={layer.key} className="flex items-center gap-1.5">
          <Swatch className={`tone-${layer.tone} fill-[var(--tone)]`} />
          {layer.label}
        </li>
      ))}
      {marks.tables.some(({ printed }) => printed) && (
        <li className="flex items-center gap-1.5">
          <StrokeKey className="printed-total" />
          {marks.totalLabel}
        </li>
      )}
      {marks.tables.some(({ estimated }) => estimated) && (
        <li className="flex items-center gap-1.5">
          <EstimatedKey />
          {say('legend.estimate')}
        </li>
      )}
    </>
  );
}

/** Keys are drawings like the chart: colours behind text are lost on paper and where a reader forces colours. */
function Swatch({ className }: { className: string }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0">
      <rect width="12" height="12" className={className} />
    </svg>
  );
}

function StrokeKey({ className, upright = false }: { className: string; upright?: boolean }) {
  const [width, height] = upright ? [4, 14] : [20, 6];
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="shrink-0"
    >
      <path d={upright ? 'M2 0V14' : 'M0 3H20'} className={className} />
    </svg>
  );
}

/** Striped as over the layers; the pattern is the key's own, since a chart's may be drawn in another document. */
function EstimatedKey() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <rect width="12" height="12" className="fill-rest" />
      <path d="M-3 9L9 -3M1 13L13 1M5 17L17 5" className="estimated-stripe" />
    </svg>
  );
}

/** Lines by what they join; series without one by the colour of their marks. */
function LineKeys({ marks: { lines, points }, answer }: { marks: TimelineMarks; answer: ChartAnswer }) {
  const say = useWords();
  const withoutLine = [...new Map(points.map((point) => [point.series, point])).values()].filter(
    ({ series }) => !lines.some(({ key }) => key.startsWith(`${series} `)),
  );
  return (
    <>
      {lines.map((line) => (
        <li key={line.key} className="flex items-center gap-1.5">
          <StrokeKey className={`level tone-${line.tone} ${line.dashed ? 'level-dashed' : ''}`} />
          {say('summary.named', {
            name: line.label,
            words: line.basis === 'preferred' ? say('rankIn.preferred') : line.basis,
          })}
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

/** The preferred statement in its colour; where several forces or series stand in the rows, each by its own. */
function StatementKeys({ marks: { points }, answer }: { marks: StatementsMarks; answer: ChartAnswer }) {
  const say = useWords();
  return statementKeys(points, answer, say).map(({ tone, label }) => (
    <li key={tone} className="flex items-center gap-1.5">
      <Shape status="actual" other={false} tone={tone} />
      {label}
    </li>
  ));
}

function PlanKeys({ marks }: { marks: PlansMarks }) {
  const say = useWords();
  const shapes: readonly (readonly [Status, string])[] = [
    ['planned', say('legend.plan')],
    ['actual', say('legend.planLevel')],
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
        <PageLink className="text-accent underline" href="/methods#plans">
          {say('chart.theRule')}
        </PageLink>
      </li>
    </>
  );
}

function countOf({ rows }: PlansMarks, asked: Outcome): number {
  return rows.filter(({ outcome }) => outcome === asked).length;
}

/** Shapes that stand in the chart; the disc of a line or series is explained by its own key. */
function ShapeKeys({ points }: { points: readonly Point[] }) {
  const say = useWords();
  return shapeKeys(points, say).map(({ status, label }) => (
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
