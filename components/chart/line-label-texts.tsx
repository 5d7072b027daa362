import { type Frame, ROOMS } from '@/lib/chart/frame';
import { lineLabels } from '@/lib/chart/line-labels';
import type { TimelineMarks } from '@/lib/chart/marks';
import { SEEN_IN } from './axes';
import { percent } from './percent';

/** The names of lines at their ends, in the rooms that have space for them. */
export function LineLabelTexts({ marks, frame }: { marks: TimelineMarks; frame: Frame }) {
  const labels = lineLabels(marks.lines, marks.points, frame);
  return ROOMS.map((room) => (
    <g key={room} className={SEEN_IN[room]}>
      {labels[room].map(({ line, x, y, anchor, dy }) => (
        <text
          key={line.key}
          x={percent(x)}
          y={percent(1 - y)}
          dy={dy}
          textAnchor={anchor}
          className={`chart-text line-label tone-${line.tone}`}
        >
          {line.label}
        </text>
      ))}
    </g>
  ));
}
