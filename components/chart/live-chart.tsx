'use client';

import { useMemo, useRef } from 'react';
import { buildFrame, type Frame, type ScaleKind } from '@/lib/chart/frame';
import type { TimeMarks } from '@/lib/chart/marks';
import { isOverTime } from '@/lib/chart/over-time';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { countText } from '@/lib/text/number-text';
import type { View } from '@/lib/view/view';
import { EmptyView, OverFrame } from './empty-view';
import { wordsId } from './in-words';
import { PlansPlot } from './plans-plot';
import { Plot } from './plot';
import { PointExplorer } from './point-explorer';
import { StatementsPlot } from './statements-plot';
import type { Later } from './use-later';
import { useLivingBase } from './use-living-base';

interface Props {
  readonly answer: ChartAnswer;
  readonly scale: NonNullable<View['scale']>;
  readonly events: boolean;
  /** What was published after the day of the view, where it is asked for. */
  readonly later?: Later | null;
}

/** A chart as it stands on a page: drawn at once, alive when a reader means it. */
export function LiveChart({ answer, scale, events, later = null }: Props) {
  const { marks } = answer;
  if (isOverTime(marks))
    return <TimeChart answer={answer} marks={marks} scale={scale} events={events} later={later} />;
  if (answer.count === 0) {
    return (
      <div className="flex justify-center border-y border-hairline py-16">
        <EmptyView answer={answer} shown={{}} />
      </div>
    );
  }
  if (marks.kind === 'plans') return <PlansPlot marks={marks} answer={answer} />;
  return <StatementsPlot marks={marks} answer={answer} later={later} />;
}

function TimeChart({ answer, marks, scale, events, later = null }: Props & { marks: TimeMarks }) {
  const holder = useRef<HTMLElement>(null);
  const living = useLivingBase(holder);
  const frame = useMemo(() => frameOf(marks, scale, later), [marks, scale, later]);
  const label = `Chart: ${answer.chart.title}. ${countText(answer.count, 'figure')}.`;
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
        {isEmpty && (
          <OverFrame>
            <EmptyView
              answer={answer}
              shown={{ scale: scale === 'log' ? scale : null, events: events ? null : 'off' }}
            />
          </OverFrame>
        )}
      </Plot>
    </section>
  );
}

/** Room for what came later too, where it is drawn. A chart without figures has dates, and no values to read off. */
function frameOf(marks: TimeMarks, scale: ScaleKind, later: Later | null): Frame {
  const whole = later?.whole.marks;
  const frame = buildFrame(whole && isOverTime(whole) ? whole : marks, scale);
  const isEmpty = (marks.kind === 'composition' ? marks.tables : marks.points).length === 0;
  return isEmpty && !later ? { ...frame, y: { ...frame.y, ticks: frame.y.ticks.slice(0, 1) } } : frame;
}
