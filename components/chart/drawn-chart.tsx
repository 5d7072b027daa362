import { useWords } from '#words';
import { buildFrame, type Frame, type ScaleKind } from '@/lib/chart/frame';
import type { TimeMarks } from '@/lib/chart/marks';
import { isOverTime } from '@/lib/chart/over-time';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import type { Words } from '@/lib/text/words';
import type { View } from '@/lib/view/view';
import { EmptyView, OverFrame } from './empty-view';
import { wordsId } from './in-words';
import type { Later } from './later';
import { PlansPlot } from './plans-plot';
import { Plot } from './plot';
import { StatementsPlot } from './statements-plot';

/** What a chart is drawn from. */
export interface ChartProps {
  readonly answer: ChartAnswer;
  readonly scale: NonNullable<View['scale']>;
  readonly events: boolean;
  /** What was published after the day of the view, where it is asked for. */
  readonly later?: Later | null;
}

interface DrawnProps extends ChartProps {
  /** Less high, where it is one of several drawings of a page. */
  readonly small?: boolean;
}

/** A chart as the server draws it, for places where it stays so until a reader means it. */
export function DrawnChart({ answer, scale, events, later = null, small = false }: DrawnProps) {
  const say = useWords();
  const { marks } = answer;
  if (!isOverTime(marks)) return <RowsChart answer={answer} events={events} later={later} />;
  const frame = frameOf(marks, scale, later, say);
  return (
    <section
      aria-label={labelOf(answer, say)}
      aria-describedby={wordsId(answer.chart.slug)}
      data-chart={answer.chart.slug}
    >
      <Plot
        answer={answer}
        events={events}
        base={null}
        later={later}
        small={small}
        marks={marks}
        frame={frame}
        forces={answer.forces}
      >
        {answer.count === 0 && <EmptyFrame answer={answer} scale={scale} events={events} />}
      </Plot>
    </section>
  );
}

/** A chart of rows: they have one body. */
export function RowsChart({ answer, events, later = null }: Omit<ChartProps, 'scale'>) {
  const { marks } = answer;
  if (answer.count === 0) {
    return (
      <div className="flex justify-center border-y border-hairline py-16">
        <EmptyView answer={answer} shown={{}} />
      </div>
    );
  }
  if (marks.kind === 'plans') return <PlansPlot marks={marks} answer={answer} />;
  if (marks.kind === 'statements')
    return <StatementsPlot marks={marks} answer={answer} events={events} later={later} />;
  return null;
}

/** What a chart over time is called. */
export function labelOf({ chart, count }: ChartAnswer, say: Words): string {
  return say('chart.label', { title: chart.title, count });
}

/** The words in the frame of a chart without figures; the way out keeps how the chart is shown. */
export function EmptyFrame({ answer, scale, events }: ChartProps) {
  return (
    <OverFrame>
      <EmptyView
        answer={answer}
        shown={{ scale: scale === 'log' ? scale : null, events: events ? null : 'off' }}
      />
    </OverFrame>
  );
}

/** Room for what came later too, where it is drawn. A chart without figures has dates, and no values to read off. */
export function frameOf(marks: TimeMarks, scale: ScaleKind, later: Later | null, say: Words): Frame {
  const whole = later?.whole.marks;
  const frame = buildFrame(whole && isOverTime(whole) ? whole : marks, scale, say);
  const isEmpty = (marks.kind === 'composition' ? marks.tables : marks.points).length === 0;
  return isEmpty && !later ? { ...frame, y: { ...frame.y, ticks: frame.y.ticks.slice(0, 1) } } : frame;
}
