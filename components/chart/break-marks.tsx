import { type Frame, fractionX, LEAST_WIDTH, ROOMS } from '@/lib/chart/frame';
import type { BreakMark } from '@/lib/chart/marks';
import { BREAK_TEXT } from '@/lib/text/words';
import { SEEN_IN } from './axes';
import { percent } from './percent';

/**
 * Where the count breaks: a dotted line. A stretch without numbers is a hatched gap with its reason in it; a stretch
 * counted otherwise is a bar along the top. The words stand in full below the chart.
 */
export function BreakMarks({
  breaks,
  frame,
  slug,
  several,
}: {
  breaks: readonly BreakMark[];
  frame: Frame;
  slug: string;
  /** Whether the chart draws more than one series. */
  several: boolean;
}) {
  const hatch = `${slug}-hatch`;
  // The gap of one series among several is marked above them, not across the numbers of the others.
  const height = several ? 24 : '100%';
  const marks = breaks.map((mark) => {
    const from = Math.max(fractionX(frame, mark.from), 0);
    const to = mark.to === null ? null : Math.min(fractionX(frame, mark.to), 1);
    const isStretch = to !== null && to > from;
    const isGap = mark.kind === 'withheld' || mark.kind === 'not-reported';
    return (
      <g key={`${mark.series} ${mark.from}`}>
        <title>{`${BREAK_TEXT[mark.kind]}: ${mark.words}`}</title>
        {isStretch && isGap && (
          <Gap from={from} to={to} words={BREAK_TEXT[mark.kind]} hatch={hatch} height={height} />
        )}
        {isStretch && !isGap && (
          <line x1={percent(from)} x2={percent(to)} y1="0%" y2="0%" className="break-stretch" />
        )}
        {from > 0 && <line x1={percent(from)} x2={percent(from)} y1="0%" y2="100%" className="break-line" />}
        {isStretch && to < 1 && (
          <line x1={percent(to)} x2={percent(to)} y1="0%" y2="100%" className="break-line" />
        )}
      </g>
    );
  });
  return (
    <>
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" className="hatch" />
      </pattern>
      {marks}
    </>
  );
}

const LETTER = 6.6;

interface GapProps {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly hatch: string;
  readonly height: number | string;
}

function Gap({ from, to, words, hatch, height }: GapProps) {
  return (
    <>
      <rect x={percent(from)} width={percent(to - from)} y="0%" height={height} fill={`url(#${hatch})`} />
      {ROOMS.filter((room) => (to - from) * LEAST_WIDTH[room] > words.length * LETTER).map((room) => (
        <g key={room} className={SEEN_IN[room]}>
          <text x={percent((from + to) / 2)} y="0%" dy={16} textAnchor="middle" className="chart-text">
            {words}
          </text>
        </g>
      ))}
    </>
  );
}
