import { type Frame, fractionX, fractionY, ROOMS, type Room } from '@/lib/chart/frame';
import { percent } from './percent';

/** Which of the three drawings of the time axis is seen: the width of the chart itself decides, not of the window. */
export const SEEN_IN: Readonly<Record<Room, string>> = {
  narrow: '@lg:hidden',
  medium: 'hidden @lg:block @3xl:hidden',
  wide: 'hidden @3xl:block',
};

/** Keeps hairlines off the half pixel, where the two bodies of a chart would be rounded to different ones. */
export const HAIRLINE_SHIFT = 0.1;

/** Horizontal hairlines; the base line is stronger. */
export function Grid({ frame }: { frame: Frame }) {
  return (
    <g transform={`translate(0 ${HAIRLINE_SHIFT})`}>
      {frame.y.ticks.map(({ value }, index) => {
        const y = percent(1 - fractionY(frame, value));
        return (
          <line
            key={value}
            x1="0%"
            x2="100%"
            y1={y}
            y2={y}
            className={index === 0 ? 'chart-base' : 'chart-grid'}
          />
        );
      })}
    </g>
  );
}

/** Values beside the left end of their hairlines, where they cover no mark; dates below the plot. */
export function AxisTexts({ frame }: { frame: Frame }) {
  return (
    <>
      {frame.y.ticks.slice(1).map(({ value, label }) => (
        <text
          key={value}
          x="0%"
          y={percent(1 - fractionY(frame, value))}
          dx={-8}
          dy={4}
          textAnchor="end"
          className="chart-text"
        >
          {label}
        </text>
      ))}
      {ROOMS.map((room) => (
        <TimeTexts key={room} frame={frame} room={room} />
      ))}
    </>
  );
}

function TimeTexts({ frame, room }: { frame: Frame; room: Room }) {
  return (
    <g className={SEEN_IN[room]}>
      {frame.x.ticks[room].map(({ value, label }) => {
        const at = fractionX(frame, value);
        const anchor = at < 0.04 ? 'start' : at > 0.94 ? 'end' : 'middle';
        return (
          <text key={value} x={percent(at)} y="100%" dy={18} textAnchor={anchor} className="chart-text">
            {label}
          </text>
        );
      })}
    </g>
  );
}
