'use client';

import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { fractionY } from '@/lib/chart/frame';
import type { CompositionMarks, TimelineMarks } from '@/lib/chart/marks';
import { HAIRLINE_SHIFT } from './axes';
import type { BaseProps } from './plot';
import { layerRows, lineRows } from './recharts-rows';

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The living base of a chart: grid, lines and areas by Recharts, in the same domain and on the same ticks as the
 * drawn one. One `data` array for the whole chart: with one per line, tooltips pair values by index.
 */
export function RechartsBase({ marks, frame, width, height }: BaseProps & { width: number; height: number }) {
  const rows = marks.kind === 'composition' ? layerRows(marks) : lineRows(marks, frame);
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width, height }}>
      <ComposedChart data={rows} margin={NO_MARGIN} accessibilityLayer={false}>
        <CartesianGrid
          vertical={false}
          className="chart-grid"
          stroke="var(--hairline)"
          horizontalCoordinatesGenerator={({ height: plot }) =>
            frame.y.ticks.slice(1).map(({ value }) => plot * (1 - fractionY(frame, value)) + HAIRLINE_SHIFT)
          }
        />
        <XAxis dataKey="time" type="number" domain={[...frame.x.domain]} hide />
        <YAxis type="number" domain={[...frame.y.domain]} scale={frame.y.scale} allowDataOverflow hide />
        <ReferenceLine y={frame.y.domain[0]} className="chart-base" stroke="var(--muted)" />
        {marks.kind === 'composition' ? layers(marks) : lines(marks)}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function lines({ lines }: TimelineMarks) {
  return lines.flatMap((line, index) =>
    line.segments.map((segment, part) => (
      <Line
        key={`${line.key} ${segment[0]?.time}`}
        dataKey={`line${index}-${part}`}
        type="stepAfter"
        className={`tone-${line.tone}`}
        stroke="var(--tone)"
        strokeWidth={2}
        strokeDasharray={line.dashed ? '5 4' : undefined}
        dot={false}
        activeDot={false}
        connectNulls
        isAnimationActive={false}
      />
    )),
  );
}

function layers({ layers, totalLabel }: CompositionMarks) {
  return [
    ...layers.map((layer) => (
      <Area
        key={layer.key}
        dataKey={layer.key}
        name={layer.label}
        stackId="layers"
        type="stepAfter"
        className={`tone-${layer.tone}`}
        fill="var(--tone)"
        fillOpacity={1}
        stroke="var(--ground)"
        strokeWidth={1}
        activeDot={false}
        isAnimationActive={false}
      />
    )),
    <Line
      key="printed"
      dataKey="printed"
      name={totalLabel}
      type="stepAfter"
      stroke="var(--ink)"
      strokeWidth={1.5}
      dot={false}
      activeDot={false}
      connectNulls
      isAnimationActive={false}
    />,
  ];
}
