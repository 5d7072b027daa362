'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { buildFrame } from '@/lib/chart/frame';
import type { TimeMarks } from '@/lib/chart/marks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { countText } from '@/lib/text/number-text';
import type { View } from '@/lib/view/view';
import { wordsId } from './in-words';
import { PlansPlot } from './plans-plot';
import { Plot } from './plot';
import { PointExplorer } from './point-explorer';
import { StatementsPlot } from './statements-plot';
import { useLivingBase } from './use-living-base';

interface Props {
  readonly answer: ChartAnswer;
  readonly scale: NonNullable<View['scale']>;
  readonly events: boolean;
}

/** A chart as it stands on a page: drawn at once, alive when a reader means it. */
export function LiveChart({ answer, scale, events }: Props) {
  const { marks } = answer;
  if (answer.count === 0)
    return <p className="border-y border-hairline py-16 text-center text-muted">No figures in this view.</p>;
  if (marks.kind === 'statements') return <StatementsPlot marks={marks} answer={answer} />;
  if (marks.kind === 'plans') return <PlansPlot marks={marks} answer={answer} />;
  return <TimeChart answer={answer} marks={marks} scale={scale} events={events} />;
}

function TimeChart({ answer, marks, scale, events }: Props & { marks: TimeMarks }) {
  const holder = useRef<HTMLElement>(null);
  const living = useLivingBase(holder);
  const frame = useMemo(() => buildFrame(marks, scale), [marks, scale]);
  const label = `Chart: ${answer.chart.title}. ${countText(answer.count, 'figure')}.`;
  const ready = useReady();
  const base = { marks, frame, forces: answer.forces };
  // Dots alone have nothing for Recharts to draw; they stand in the layer over both bodies.
  const hasBase = marks.kind === 'composition' || marks.lines.length > 0;
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
      <Plot answer={answer} events={events} base={hasBase ? living.render(base) : null} {...base}>
        {ready && marks.kind !== 'composition' && (
          <PointExplorer
            key={answer.chart.slug}
            points={marks.points}
            rivals={marks.rivals}
            frame={frame}
            answer={answer}
            label={label}
          />
        )}
      </Plot>
    </section>
  );
}

/** Whether the page is alive. Before, and without JavaScript, each mark is a link of its own and nothing may lie over it. */
function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}
