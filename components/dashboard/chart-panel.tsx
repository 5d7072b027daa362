'use client';

import { useWords } from '#words';
import { ChartFoot } from '@/components/chart/chart-foot';
import { ChartState } from '@/components/chart/chart-state';
import { BreakList, EventList } from '@/components/chart/event-list';
import { InWords } from '@/components/chart/in-words';
import { Legend } from '@/components/chart/legend';
import { LiveChart } from '@/components/chart/live-chart';
import { LivingRivalList } from '@/components/chart/living-rival-list';
import { PointList } from '@/components/chart/point-list';
import { Ranking } from '@/components/chart/ranking';
import { useChartAnswer } from '@/components/chart/use-chart-answer';
import { PageLink } from '@/components/words/page-link';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

export interface PanelProps {
  readonly slug: string;
  /** Stands there before the rest has come. */
  readonly title: string;
  readonly view: View;
  /** Whether it is the first of the dashboard: seen soon, so drawn at once. */
  readonly first: boolean;
}

/** One chart of a dashboard: title, chart, events, source line, link and file. */
export function ChartPanel({ slug, title, view, first }: PanelProps) {
  const say = useWords();
  const { data: answer, settled, error, isLoading, mutate } = useChartAnswer(slug, view);
  const path = chartUrl(slug, view);
  const state = {
    loading: isLoading,
    failed: error !== undefined && settled === undefined,
    kept: answer !== undefined,
    retry: () => mutate(),
  };
  if (!answer) {
    return (
      <article className="min-h-96 border-t border-ink pt-4" aria-labelledby={`${slug}-title`}>
        <h2 id={`${slug}-title`} className="font-serif text-lg font-semibold">
          {title}
        </h2>
        <ChartState {...state} />
      </article>
    );
  }
  const { chart, marks } = answer;
  return (
    <article
      className={`a-page-each border-t border-ink pt-4 ${first ? '' : 'drawn-when-near'}`}
      aria-labelledby={`${slug}-title`}
    >
      <h2 id={`${slug}-title`} className="font-serif text-lg font-semibold">
        <PageLink className="no-underline hover:underline" href={path}>
          {chart.title}
        </PageLink>
      </h2>
      <p className="mb-2 text-sm text-muted">{chart.subtitle}</p>
      <ChartState {...state} />
      <PageLink href={chartUrl(slug, { ...view, tab: 'table' })} className="sr-only focus:not-sr-only">
        {say('dashboard.toTheFiguresOfThis')}
      </PageLink>
      <Legend answer={answer} />
      <LiveChart answer={answer} scale={view.scale ?? 'linear'} events={view.events !== 'off'} />
      {view.events !== 'off' && <EventList answer={answer} />}
      <BreakList marks={marks} answer={answer} />
      <LivingRivalList answer={answer} />
      <PointList answer={answer} />
      <InWords answer={answer} open={false} />
      {chart.caution && <p className="mt-2 text-sm text-muted">{chart.caution}</p>}
      {marks.kind === 'composition' && (
        <details className="mt-2 text-sm">
          <summary>{say('dashboard.rankingAtTheNewestTable')}</summary>
          <Ranking marks={marks} answer={answer} />
        </details>
      )}
      <p className="mt-2 hidden text-xs text-muted print:block">
        {say('dashboard.sources', { publishers: publishersOf(answer) })}
      </p>
      <ChartFoot answer={answer} view={view} />
    </article>
  );
}

/** Who states what is drawn, for paper, where no link leads on. */
function publishersOf({ sources }: ChartAnswer): string {
  return [...new Set(Object.values(sources).map(({ publisher }) => publisher))].join('; ');
}
