import type { Marks, PlansMarks, Point } from '@/lib/chart/marks';
import { OUTCOMES, type Outcome, type Status } from '@/lib/model/lists';
import { MarkShape } from './mark-shape';
import { OutcomeMark } from './outcome-mark';

/** What the marks of this chart mean: only those that stand in it. */
export function Legend({ marks }: { marks: Marks }) {
  const points = marks.kind === 'composition' || marks.kind === 'plans' ? [] : marks.points;
  return (
    <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {marks.kind === 'composition' ? <LayerKeys marks={marks} /> : null}
      {marks.kind === 'plans' ? <PlanKeys marks={marks} /> : null}
      {marks.kind === 'timeline' || marks.kind === 'steps'
        ? marks.lines.map((line) => (
            <li key={line.key} className="flex items-center gap-1.5">
              <span className={`tone-${line.tone} inline-block h-0.5 w-5 bg-[var(--tone)]`} />
              {line.label}: preferred
            </li>
          ))
        : null}
      {pointKeys(points).map(({ status, other, label, tone }) => (
        <li key={label} className="flex items-center gap-1.5">
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" className={`tone-${tone}`}>
            <MarkShape status={status} other={other} />
          </svg>
          {label}
        </li>
      ))}
      {marks.kind !== 'plans' && marks.breaks.length > 0 && (
        <li className="flex items-center gap-1.5">
          <span className="inline-block h-3.5 border-l border-dashed border-muted" />
          break in the count
        </li>
      )}
    </ul>
  );
}

function LayerKeys({ marks }: { marks: Extract<Marks, { kind: 'composition' }> }) {
  return (
    <>
      {marks.layers.map((layer) => (
        <li key={layer.key} className="flex items-center gap-1.5">
          <span className={`tone-${layer.tone} inline-block size-3 bg-[var(--tone)]`} />
          {layer.label}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <span className="inline-block h-0.5 w-5 bg-ink" />
        total as printed
      </li>
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
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" className="tone-us">
            <MarkShape status={status} other={false} />
          </svg>
          {label}
        </li>
      ))}
      {OUTCOMES.map((outcome) => [outcome, countOf(marks, outcome)] as const)
        .filter(([, count]) => count > 0)
        .map(([outcome, count]) => (
          <li key={outcome} className="flex items-center gap-1.5">
            <OutcomeMark outcome={outcome} /> {count}
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

const LABELS: Readonly<Record<Status, string>> = {
  actual: 'actual, other statements',
  estimate: 'estimate',
  planned: 'planned, by its target date',
  authorized: 'authorized',
};

function pointKeys(points: readonly Point[]) {
  const statuses: readonly Status[] = ['actual', 'estimate', 'planned', 'authorized'];
  const preferred = points.find((point) => point.rank === 'preferred');
  const keys = statuses
    .filter((status) =>
      points.some((point) => point.status === status && (status !== 'actual' || point.rank !== 'preferred')),
    )
    .map((status) => ({ status, other: true, label: LABELS[status], tone: 'rest' }));
  if (!preferred) return keys;
  return [
    { status: 'actual' as Status, other: false, label: 'preferred figure', tone: preferred.tone },
    ...keys,
  ];
}
