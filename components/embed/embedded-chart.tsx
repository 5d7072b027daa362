import { DrawnChart } from '@/components/chart/drawn-chart';
import { BreakList, EventList } from '@/components/chart/event-list';
import { InWords } from '@/components/chart/in-words';
import type { Later } from '@/components/chart/later';
import { Legend } from '@/components/chart/legend';
import { Ranking } from '@/components/chart/ranking';
import { RivalList } from '@/components/chart/rival-list';
import { IgnoredNotice } from '@/components/ui/notice';
import { KnownWords } from '@/components/view/known-words';
import { isOverTime } from '@/lib/chart/over-time';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { countText } from '@/lib/text/number-text';
import type { ViewProblem } from '@/lib/view/parse-view';
import { chartDataUrl, chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { EmbedFoot } from './embed-foot';

export interface EmbeddedChartProps {
  readonly answer: ChartAnswer;
  readonly view: View;
  /** What was published after the day of the view, where it is asked for. */
  readonly later: Later | null;
  /** What the address asked for and this cannot show. */
  readonly problems: readonly ViewProblem[];
}

/** A chart on a page of another site: as on its own page, with what is too long for a frame folded. */
export function EmbeddedChart({ answer, view, later, problems }: EmbeddedChartProps) {
  const { chart, marks } = answer;
  const scale = view.scale ?? 'linear';
  const events = view.events !== 'off';
  return (
    <main>
      <h1 className="font-serif text-lg font-semibold">
        <a className="no-underline hover:underline" rel="noopener" href={chartUrl(chart.slug, view)}>
          {chart.title}
        </a>
      </h1>
      <p className="mb-2 text-sm text-muted">{chart.subtitle}</p>
      <IgnoredNotice problems={problems} />
      <div className="text-sm">
        <KnownWords answer={answer} />
      </div>
      <Legend answer={answer} later={later} />
      <div
        {...(isOverTime(marks) && answer.count > 0 ? intentOf(answer, view) : {})}
        data-scale={scale}
        data-events={events ? 'on' : 'off'}
      >
        <DrawnChart answer={answer} scale={scale} events={events} later={later} />
      </div>
      {events && marks.events.length > 0 && (
        <details className="mt-2 text-sm">
          <summary>{countText(marks.events.length, 'event')}</summary>
          <EventList answer={answer} />
        </details>
      )}
      {marks.breaks.length > 0 && (
        <details className="mt-2 text-sm">
          <summary>{countText(marks.breaks.length, 'break')} in the count</summary>
          <BreakList marks={marks} answer={answer} />
        </details>
      )}
      <RivalList marks={marks} answer={answer} />
      {marks.kind === 'composition' && (
        <details className="mt-2 text-sm" open={view.at !== null}>
          <summary>Ranking at one date</summary>
          <Ranking marks={marks} answer={answer} />
        </details>
      )}
      <InWords answer={answer} open={false} />
      {chart.caution && <p className="mt-2 text-sm text-muted">{chart.caution}</p>}
      <EmbedFoot answer={answer} view={view} />
    </main>
  );
}

/** Where the living chart gets what it draws, for the script that brings it when a reader means the chart. */
function intentOf({ chart: { slug } }: ChartAnswer, view: View) {
  const withLater = view.known !== null && view.later === 'on';
  return {
    'data-answer': chartDataUrl(slug, view),
    ...(withLater && { 'data-whole': chartDataUrl(slug, { ...view, known: null }) }),
  };
}
