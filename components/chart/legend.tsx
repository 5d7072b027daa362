import { pointKeys } from '@/lib/chart/legend-keys';
import type { Marks } from '@/lib/chart/marks';
import { MarkShape } from './mark-shape';

/** What the marks of this chart mean: only those that stand in it. */
export function Legend({ marks }: { marks: Marks }) {
  const points = marks.kind === 'composition' ? [] : marks.points;
  return (
    <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {marks.kind === 'composition' ? <LayerKeys marks={marks} /> : null}
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
      {marks.breaks.length > 0 && (
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
