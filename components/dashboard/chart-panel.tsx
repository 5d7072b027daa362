'use client';

import { ChartFoot } from '@/components/chart/chart-foot';
import { ChartState } from '@/components/chart/chart-state';
import { BreakList, EventList } from '@/components/chart/event-list';
import { Legend } from '@/components/chart/legend';
import { LiveChart } from '@/components/chart/live-chart';
import { Ranking } from '@/components/chart/ranking';
import { useChartAnswer } from '@/components/chart/use-chart-answer';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/** One chart of a dashboard: title, chart, events, source line, link and file. */
export function ChartPanel({ slug, view }: { slug: string; view: View }) {
  const { data: answer, settled, error, isLoading, mutate } = useChartAnswer(slug, view);
  const path = chartUrl(slug, view);
  const state = {
    loading: isLoading,
    failed: error !== undefined && settled === undefined,
    kept: answer !== undefined,
    retry: () => mutate(),
  };
  if (!answer) return <ChartState {...state} />;
  const { chart, marks } = answer;
  return (
    <article className="border-t border-ink pt-4" aria-labelledby={`${slug}-title`}>
      <h2 id={`${slug}-title`} className="font-serif text-lg font-semibold">
        <a className="no-underline hover:underline" href={path}>
          {chart.title}
        </a>
      </h2>
      <p className="mb-2 text-sm text-muted">{chart.subtitle}</p>
      <ChartState {...state} />
      <Legend marks={marks} />
      <LiveChart answer={answer} scale={view.scale ?? 'linear'} events={view.events !== 'off'} />
      {view.events !== 'off' && <EventList answer={answer} />}
      <BreakList marks={marks} answer={answer} />
      {chart.caution && <p className="mt-2 text-sm text-muted">{chart.caution}</p>}
      {marks.kind === 'composition' && (
        <details className="mt-2 text-sm">
          <summary>Ranking at the newest table</summary>
          <Ranking marks={marks} answer={answer} />
        </details>
      )}
      <ChartFoot answer={answer} view={view} path={path} />
    </article>
  );
}
