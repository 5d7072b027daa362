import { type Frame, fractionX, fractionY } from '@/lib/chart/frame';
import type { Level, LineMark } from '@/lib/chart/marks';
import { UNITS, units } from './percent';

/** The preferred lines, in steps: a level holds until the next statement. */
export function LevelLines({ lines, frame }: { lines: readonly LineMark[]; frame: Frame }) {
  return (
    <svg
      viewBox={`0 0 ${UNITS} ${UNITS}`}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      overflow="visible"
      aria-hidden="true"
    >
      {lines.map(({ key, tone, dashed, segments }) => (
        <path
          key={key}
          d={segments.map((segment) => stepPath(segment, frame)).join('')}
          className={`level ${dashed ? 'level-dashed' : ''} tone-${tone}`}
        />
      ))}
    </svg>
  );
}

function stepPath(levels: readonly Level[], frame: Frame): string {
  return levels
    .map(({ time, value }, index) => {
      const x = units(fractionX(frame, time));
      const y = UNITS - units(fractionY(frame, value));
      return index === 0 ? `M${x} ${y}` : `H${x}V${y}`;
    })
    .join('');
}
