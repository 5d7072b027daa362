import type { ReactNode } from 'react';
import { useWords } from '#words';
import { DrawnChart } from '@/components/chart/drawn-chart';
import { BreakList, EventList } from '@/components/chart/event-list';
import { InWords } from '@/components/chart/in-words';
import type { Later } from '@/components/chart/later';
import { Legend } from '@/components/chart/legend';
import { Ranking } from '@/components/chart/ranking';
import { RivalList } from '@/components/chart/rival-list';
import { IgnoredNotice } from '@/components/ui/notice';
import { KnownWords } from '@/components/view/known-words';
import { PageLink } from '@/components/words/page-link';
import { isOverTime } from '@/lib/chart/over-time';
import { pointsOf } from '@/lib/chart/points-of';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import type { ViewProblem } from '@/lib/view/parse-view';
import { chartDataUrl, chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { EmbedFoot } from './embed-foot';

export interface EmbeddedChartProps {
  readonly answer: ChartAnswer;
  readonly view: View;
  /** What was published after the day of the view, where it is asked for. */
  readonly later: Later | null;
  /** The figures in place of the drawing, where the view asks for them. */
  readonly table: ReactNode | null;
  /** What the address asked for and this cannot show. */
  readonly problems: readonly ViewProblem[];
}

/** A chart on a page of another site: as on its own page, with what is too long for a frame folded. */
export function EmbeddedChart({ answer, view, later, table, problems }: EmbeddedChartProps) {
  const say = useWords();
  const { chart, marks } = answer;
  return (
    <main>
      <h1 className="font-serif text-lg font-semibold">
        <PageLink className="no-underline hover:underline" rel="noopener" href={chartUrl(chart.slug, view)}>
          {chart.title}
        </PageLink>
      </h1>
      <p className="mb-2 text-sm text-muted">{chart.subtitle}</p>
      <IgnoredNotice problems={problems} />
      <div className="mb-1 text-sm">
        <KnownWords answer={answer} />
      </div>
      {table === null ? (
        <Drawing answer={answer} view={view} later={later} />
      ) : (
        <Tall label={say('common.figures')}>{table}</Tall>
      )}
      <RivalList answer={answer} />
      {marks.kind === 'composition' && (
        <details className="mt-2 text-sm" open={view.at !== null}>
          <summary>{say('common.rankingAtOneDate')}</summary>
          <Ranking marks={marks} answer={answer} />
        </details>
      )}
      <InWords answer={answer} open={false} />
      {chart.caution && <p className="mt-2 text-sm text-muted">{chart.caution}</p>}
      <EmbedFoot answer={answer} view={view} />
    </main>
  );
}

/** The chart with its key, and the words of what it numbers and breaks. */
function Drawing({ answer, view, later }: Pick<EmbeddedChartProps, 'answer' | 'view' | 'later'>) {
  const say = useWords();
  const { marks } = answer;
  const scale = view.scale ?? 'linear';
  const events = view.events !== 'off';
  const drawing = <DrawnChart answer={answer} scale={scale} events={events} later={later} />;
  return (
    <>
      <Legend answer={answer} later={later} />
      {isOverTime(marks) ? (
        <div
          {...(answer.count > 0 && intentOf(answer, view))}
          data-scale={scale}
          data-events={events ? 'on' : 'off'}
        >
          {drawing}
        </div>
      ) : pointsOf(marks).length > MOST_ROWS ? (
        <Tall label={say('embed.rowsOfTheChart')}>{drawing}</Tall>
      ) : (
        drawing
      )}
      {events && marks.events.length > 0 && (
        <details className="mt-2 text-sm">
          <summary>{say('count.event', { count: marks.events.length })}</summary>
          <EventList answer={answer} />
        </details>
      )}
      {marks.breaks.length > 0 && (
        <details className="mt-2 text-sm">
          <summary>{say('embed.breaks', { count: marks.breaks.length })}</summary>
          <BreakList marks={marks} answer={answer} />
        </details>
      )}
    </>
  );
}

/** More rows than these would push the text around the frame out of sight. */
const MOST_ROWS = 20;

/** What is long scrolls in a window of its own, by keyboard through its links; on paper it stands whole. */
function Tall({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} className="max-h-[560px] overflow-auto print:max-h-none">
      {children}
    </section>
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
