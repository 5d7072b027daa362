import { useWords } from '#words';
import type { Marks } from '@/lib/chart/marks';
import { SMALL_UNITS, smallDrawing } from '@/lib/chart/small-drawing';

/** A chart as a sign of itself, beside its title: no axis, no word, nothing to press. */
export function SmallChart({ marks, low = false }: { marks: Marks; low?: boolean }) {
  const say = useWords();
  const { areas, lines, dots } = smallDrawing(marks, say);
  return (
    <svg
      viewBox={`0 0 ${SMALL_UNITS} ${SMALL_UNITS}`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
      className={`block w-full overflow-visible border-b border-muted ${low ? 'small-low h-8' : 'h-16'}`}
    >
      {areas.map(({ tone, path }) => (
        <path key={path} d={path} className={`layer tone-${tone}`} />
      ))}
      {dots.map(({ tone, path, hollow }) => (
        <g key={path} className={`tone-${tone}`}>
          <path d={path} className={`small-dot ${hollow ? 'small-dot-plan' : ''}`} />
          {hollow && <path d={path} className="small-dot-hole" />}
        </g>
      ))}
      {lines.map(({ tone, path, dashed }) => (
        <path key={path} d={path} className={`level ${dashed ? 'level-dashed' : ''} tone-${tone}`} />
      ))}
    </svg>
  );
}
