import { estimatedSpans } from '@/lib/chart/estimated-spans';
import { type Frame, fractionX, fractionY } from '@/lib/chart/frame';
import type { CompositionMarks } from '@/lib/chart/marks';
import { percent } from './percent';

interface Props {
  readonly marks: CompositionMarks;
  readonly frame: Frame;
  readonly slug: string;
}

/** Over the layers of tables that are estimates: stripes of the ground, lighter and told apart without colour. */
export function EstimatedTables({ marks, frame, slug }: Props) {
  const spans = estimatedSpans(marks);
  if (spans.length === 0) return null;
  const stripes = `${slug}-estimated`;
  return (
    <>
      <pattern id={stripes} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="7" className="estimated-stripe" />
      </pattern>
      {spans.map(({ from, to, top }) => {
        const [left, right] = [Math.max(fractionX(frame, from), 0), Math.min(fractionX(frame, to), 1)];
        const height = fractionY(frame, top);
        return (
          <rect
            key={from}
            x={percent(left)}
            width={percent(right - left)}
            y={percent(1 - height)}
            height={percent(height)}
            fill={`url(#${stripes})`}
            data-estimated
          />
        );
      })}
    </>
  );
}
