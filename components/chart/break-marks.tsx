import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { type BreakLabel, breakLabels } from '@/lib/chart/break-labels';
import { type Frame, fractionX, ROOMS } from '@/lib/chart/frame';
import type { BreakMark } from '@/lib/chart/marks';
import { SEEN_IN } from './axes';
import { percent } from './percent';

/** The id of a break in the list below its chart. */
export function breakAnchor(slug: string, index: number): string {
  return `${slug}-break-${index + 1}`;
}

/** The id of a break in its chart, where the list points to. */
export function breakPlace(slug: string, index: number): string {
  return `${slug}-break-at-${index + 1}`;
}

interface Props {
  readonly breaks: readonly BreakMark[];
  readonly frame: Frame;
  readonly slug: string;
  /** Whether the chart draws more than one series. */
  readonly several: boolean;
}

/**
 * Where the count breaks: a dotted line with a letter and its words over it. A stretch without numbers is a hatched gap;
 * a stretch counted otherwise is a bar along the top. The letters stand in the list below the chart, with the rest.
 */
export function BreakMarks({ breaks, frame, slug, several }: Props) {
  const say = useWords();
  if (breaks.length === 0) return null;
  const hatch = `${slug}-hatch`;
  // The gap of one series among several is marked above them, not across the numbers of the others.
  const height = several ? 24 : '100%';
  const labels = breakLabels(breaks, frame, say);
  return (
    <>
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" className="hatch" />
      </pattern>
      {breaks.map((mark, index) => (
        <g key={`${mark.series} ${mark.from}`} id={breakPlace(slug, index)} className="break-place">
          <BreakMarkShape mark={mark} frame={frame} fill={`url(#${hatch})`} height={height} />
        </g>
      ))}
      {ROOMS.map((room) => (
        <g key={room} className={SEEN_IN[room]}>
          {labels[room].map((label, index) => (
            <Label key={label.letter} label={label} href={`#${breakAnchor(slug, index)}`} />
          ))}
        </g>
      ))}
    </>
  );
}

interface ShapeProps {
  readonly mark: BreakMark;
  readonly frame: Frame;
  readonly fill: string;
  readonly height: number | string;
}

function BreakMarkShape({ mark, frame, fill, height }: ShapeProps) {
  const say = useWords();
  const from = Math.max(fractionX(frame, mark.from), 0);
  const to = mark.to === null ? null : Math.min(fractionX(frame, mark.to), 1);
  const isStretch = to !== null && to > from;
  const isGap = mark.kind === 'withheld' || mark.kind === 'not-reported';
  return (
    <>
      <title>{say('summary.named', { name: say(`break.${mark.kind}`), words: mark.words })}</title>
      {isStretch && isGap && (
        <rect x={percent(from)} width={percent(to - from)} y="0%" height={height} fill={fill} />
      )}
      {isStretch && !isGap && (
        <line x1={percent(from)} x2={percent(to)} y1="0%" y2="0%" className="break-stretch" />
      )}
      {from > 0 && <line x1={percent(from)} x2={percent(from)} y1="0%" y2="100%" className="break-line" />}
      {isStretch && to < 1 && (
        <line x1={percent(to)} x2={percent(to)} y1="0%" y2="100%" className="break-line" />
      )}
    </>
  );
}

/** The letter of a break and its words, if there is room for them. */
function Label({ label: { mark, letter, x, shift, words }, href }: { label: BreakLabel; href: string }) {
  const say = useWords();
  return (
    <PageLink href={href} tabIndex={-1}>
      <title>{say('summary.named', { name: say(`break.${mark.kind}`), words: mark.words })}</title>
      <svg x={percent(x)} y="0%" overflow="visible" aria-hidden="true">
        <rect x={shift - 7} y={-18} width={14} height={14} className="break-badge" />
        <text x={shift} y={-7} textAnchor="middle" className="break-letter">
          {letter}
        </text>
        {words && (
          <text
            x={shift + (words.side === 'right' ? 12 : -12)}
            y={-7}
            textAnchor={words.side === 'right' ? 'start' : 'end'}
            className="chart-text"
          >
            {words.text}
          </text>
        )}
      </svg>
    </PageLink>
  );
}
