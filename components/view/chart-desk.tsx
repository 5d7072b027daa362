'use client';

import type { ReactNode } from 'react';
import { ChartFoot } from '@/components/chart/chart-foot';
import { ChartState } from '@/components/chart/chart-state';
import { BreakList, EventList } from '@/components/chart/event-list';
import { InWords } from '@/components/chart/in-words';
import { Legend } from '@/components/chart/legend';
import { LiveChart } from '@/components/chart/live-chart';
import { Ranking } from '@/components/chart/ranking';
import { RivalList } from '@/components/chart/rival-list';
import { useChartAnswer } from '@/components/chart/use-chart-answer';
import type { ChartKind } from '@/lib/model/chart-definition';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { ChartControls, type OwnChoices } from './chart-controls';
import { SnapshotForm } from './snapshot-form';
import { useView } from './use-view';

interface Props {
  readonly slug: string;
  readonly kind: ChartKind;
  readonly own: OwnChoices;
  /** The view of the page as the server read it. */
  readonly shown: View;
  /** The figures as a table, from the server. */
  readonly table: ReactNode;
}

/** A chart with its controls, its table and its file: all of one view, which lives in the address. */
export function ChartDesk({ slug, kind, own, shown, table }: Props) {
  const { view, go, pending } = useView(slug, shown);
  const { data: answer, error, isLoading, mutate } = useChartAnswer(slug, view);
  if (!answer) return <ChartState loading={isLoading} failed={error !== undefined} retry={() => mutate()} />;
  const { marks } = answer;
  return (
    <>
      <ChartControls slug={slug} kind={kind} own={own} view={view} go={go} />
      <ChartState loading={isLoading || pending} failed={error !== undefined} retry={() => mutate()} />
      {view.tab !== 'table' && (
        <div className="mt-3">
          <a href="#table-title" className="sr-only focus:not-sr-only">
            Skip to the table of figures
          </a>
          <Legend answer={answer} />
          <LiveChart answer={answer} scale={view.scale ?? 'linear'} events={view.events !== 'off'} />
          {view.events !== 'off' && <EventList answer={answer} />}
          <BreakList marks={marks} answer={answer} />
          <RivalList marks={marks} answer={answer} />
          <InWords answer={answer} open />
        </div>
      )}
      <ChartFoot answer={answer} view={view} path={chartUrl(slug, view)} />
      {marks.kind === 'composition' && view.tab !== 'table' && (
        <section className="mt-6" aria-labelledby="ranking-title">
          <h2 id="ranking-title" className="mb-2 font-serif text-lg font-semibold">
            Ranking at one date
          </h2>
          <SnapshotForm slug={slug} marks={marks} view={view} go={go} />
          <Ranking marks={marks} answer={answer} />
        </section>
      )}
      <div aria-busy={pending} className={pending ? 'opacity-60' : ''}>
        {table}
      </div>
    </>
  );
}
