import { type Frame, fractionX, fractionY } from '@/lib/chart/frame';
import type { RivalMark } from '@/lib/chart/marks';
import { percent } from './percent';

/** The spread of what sources say within a month, shaded behind the marks; who said what is in the list below. */
export function RivalMarks({ rivals, frame }: { rivals: readonly RivalMark[]; frame: Frame }) {
  return rivals.map(({ from, to, low, high, ids }) => {
    const [left, right] = [fractionX(frame, from), fractionX(frame, to)];
    const [bottom, top] = [fractionY(frame, low), fractionY(frame, high)];
    return (
      <g key={ids.join(' ')}>
        {/* The stroke keeps a spread of one day as wide as its marks. */}
        <rect
          x={percent(left)}
          width={percent(right - left)}
          y={percent(1 - top)}
          height={percent(top - bottom)}
          className="rival-spread"
        />
      </g>
    );
  });
}
