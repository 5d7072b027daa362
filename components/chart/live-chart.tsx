'use client';

import { useMemo, useRef } from 'react';
import { useWords } from '#words';
import type { TimeMarks } from '@/lib/chart/marks';
import { isOverTime } from '@/lib/chart/over-time';
import { type ChartProps, EmptyFrame, frameOf, labelOf, RowsChart } from './drawn-chart';
import { wordsId } from './in-words';
import { LayerExplorer } from './layer-explorer';
import { Plot } from './plot';
import { PointExplorer } from './point-explorer';
import { useLivingBase } from './use-living-base';

interface Props extends ChartProps {
  /** Whether a reader means this chart already: it comes alive at once. */
  readonly meant?: boolean;
}

/** A chart as it stands on a page: drawn at once, alive when a reader means it. */
export function LiveChart(props: Props) {
  const { marks } = props.answer;
  if (!isOverTime(marks)) return <RowsChart {...props} />;
  return <TimeChart {...props} marks={marks} />;
}

function TimeChart({
  answer,
  marks,
  scale,
  events,
  later = null,
  meant = false,
}: Props & { marks: TimeMarks }) {
  const say = useWords();
  const holder = useRef<HTMLElement>(null);
  const living = useLivingBase(holder, meant);
  const frame = useMemo(() => frameOf(marks, scale, later, say), [marks, scale, later, say]);
  const label = labelOf(answer, say);
  const base = { marks, frame, forces: answer.forces };
  // Dots alone have nothing for Recharts to draw; they stand in the layer over both bodies.
  const hasBase = marks.kind === 'composition' || marks.lines.length > 0;
  const isEmpty = answer.count === 0;
  return (
    // Intent, whatever it is made with: Recharts comes when the chart is pointed at, touched or tabbed into.
    <section
      ref={holder}
      aria-label={label}
      aria-describedby={wordsId(answer.chart.slug)}
      onPointerEnter={living.wake}
      onFocus={living.wake}
      data-chart={answer.chart.slug}
    >
      <Plot
        answer={answer}
        events={events}
        base={hasBase && !isEmpty ? living.render(base) : null}
        later={later}
        {...base}
      >
        {!isEmpty && marks.kind !== 'composition' && (
          <PointExplorer
            key={answer.chart.slug}
            points={marks.points}
            rivals={marks.rivals}
            frame={frame}
            answer={answer}
            label={label}
          />
        )}
        {!isEmpty && marks.kind === 'composition' && (
          <LayerExplorer key={answer.chart.slug} marks={marks} frame={frame} answer={answer} label={label} />
        )}
        {isEmpty && <EmptyFrame answer={answer} scale={scale} events={events} />}
      </Plot>
    </section>
  );
}
