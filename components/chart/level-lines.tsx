import { type Frame, fractionX, fractionY } from '@/lib/chart/frame';
import type { Level, LineMark } from '@/lib/chart/marks';
import { stepPath } from '@/lib/chart/paths';
import { UNITS, units } from './percent';
import { UnitSquare } from './unit-square';

/** The preferred lines, in steps: a level holds until the next statement. */
export function LevelLines({ lines, frame }: { lines: readonly LineMark[]; frame: Frame }) {
  return (
    <UnitSquare>
      {lines.map(({ key, tone, dashed, segments }) => (
        <path
          key={key}
          d={segments.map((segment) => stepPath(segment.map((level) => toUnits(level, frame)))).join('')}
          className={`level ${dashed ? 'level-dashed' : ''} tone-${tone}`}
        />
      ))}
    </UnitSquare>
  );
}

function toUnits({ time, value }: Level, frame: Frame): [number, number] {
  return [units(fractionX(frame, time)), UNITS - units(fractionY(frame, value))];
}
