'use client';

import type { ReactNode } from 'react';
import { useWords } from '#words';
import { ChartFoot } from '@/components/chart/chart-foot';
import { ChartState } from '@/components/chart/chart-state';
import { EmptyView } from '@/components/chart/empty-view';
import { BreakList, EventList } from '@/components/chart/event-list';
import { InWords } from '@/components/chart/in-words';
import { Legend } from '@/components/chart/legend';
import { LiveChart } from '@/components/chart/live-chart';
import { PointList } from '@/components/chart/point-list';
import { Ranking } from '@/components/chart/ranking';
import { RivalList } from '@/components/chart/rival-list';
import { useChartAnswer } from '@/components/chart/use-chart-answer';
import { useLater } from '@/components/chart/use-later';
import { PageLink } from '@/components/words/page-link';
import { isOverTime } from '@/lib/chart/over-time';
import type { ChartKind } from '@/lib/model/chart-definition';
import { formatView } from '@/lib/view/format-view';
import type { View } from '@/lib/view/view';
import { ChartControls, type OwnChoices } from './chart-controls';
import { ForceControl } from './force-control';
import { KnownControl } from './known-control';
import { OverviewStrip } from './overview-strip';
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
  const say = useWords();
  const { view, go, pending } = useView(slug, shown);
  const { data: answer, settled, error, isLoading, mutate } = useChartAnswer(slug, view);
  const { later, loading: laterLoading } = useLater(slug, view, settled);
  const state = {
    loading: isLoading || pending || laterLoading,
    // Where the server's page came and the API's answer did not, the chart has its figures all the same.
    failed: error !== undefined && settled === undefined,
    kept: answer !== undefined,
    retry: () => mutate(),
  };
  if (!answer) return <ChartState {...state} />;
  const { marks } = answer;
  return (
    <>
      <div className="print:hidden">
        <ChartControls
          slug={slug}
          kind={kind}
          own={own}
          view={view}
          go={go}
          strip={
            kind !== 'statements' &&
            kind !== 'plans' && <OverviewStrip slug={slug} view={view} own={own} go={go} />
          }
        >
          {own.forces.length > 1 && (
            <ForceControl slug={slug} view={view} forces={own.forces} usual={own.usualForces} go={go} />
          )}
          <KnownControl slug={slug} view={view} answer={answer} go={go} />
        </ChartControls>
      </div>
      <ChartState {...state} />
      {view.tab !== 'table' && (
        <div className="mt-3">
          <PageLink href="#table-title" className="sr-only focus:not-sr-only">
            {say('view.skipToTheTableOf')}
          </PageLink>
          {/* On a phone the chart is what a reader came for; rows that are longer than a screen need their key first. */}
          <div className={isOverTime(marks) ? 'flex flex-col max-sm:flex-col-reverse' : ''}>
            <Legend answer={answer} later={later} />
            <LiveChart
              answer={answer}
              scale={view.scale ?? 'linear'}
              events={view.events !== 'off'}
              later={later}
            />
          </div>
          {view.events !== 'off' && <EventList answer={answer} />}
          <BreakList marks={marks} answer={answer} />
          <RivalList marks={marks} answer={answer} />
          <PointList answer={answer} view={view} />
          <InWords answer={answer} open />
        </div>
      )}
      {view.tab === 'table' && answer.count === 0 && (
        <div className="mt-3">
          <EmptyView answer={answer} shown={{ tab: 'table' }} />
        </div>
      )}
      <ChartFoot answer={answer} view={view} />
      {marks.kind === 'composition' && view.tab !== 'table' && (
        <section className="mt-6" aria-labelledby="ranking-title">
          <h2 id="ranking-title" className="mb-2 font-serif text-lg font-semibold">
            {say('common.rankingAtOneDate')}
          </h2>
          <div className="print:hidden">
            <SnapshotForm
              // A walk ends where another control changes the tables under it.
              key={formatView({ ...view, at: null })}
              slug={slug}
              marks={marks}
              view={view}
              loading={!settled}
              go={go}
            />
          </div>
          <Ranking marks={marks} answer={answer} />
        </section>
      )}
      <div aria-busy={pending} className={pending ? 'opacity-60' : ''}>
        {table}
      </div>
    </>
  );
}
