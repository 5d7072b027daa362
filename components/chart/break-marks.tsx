import { type Frame, fractionX } from '@/lib/chart/frame';
import type { BreakMark } from '@/lib/chart/marks';
import { BREAK_TEXT } from '@/lib/text/words';
import { percent } from './percent';

/** Where the count breaks: a dotted line, or a band for a stretch; its words stand in the notes below. */
export function BreakMarks({ breaks, frame }: { breaks: readonly BreakMark[]; frame: Frame }) {
  return breaks.map((mark) => {
    const from = Math.max(fractionX(frame, mark.from), 0);
    const to = mark.to === null ? null : Math.min(fractionX(frame, mark.to), 1);
    return (
      <g key={`${mark.series} ${mark.from}`}>
        <title>{`${BREAK_TEXT[mark.kind]}: ${mark.words}`}</title>
        {to !== null && to > from && (
          <rect x={percent(from)} width={percent(to - from)} y="0%" height="100%" className="break-band" />
        )}
        <line x1={percent(from)} x2={percent(from)} y1="0%" y2="100%" className="break-line" />
      </g>
    );
  });
}
