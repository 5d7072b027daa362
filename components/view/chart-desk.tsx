'use client';

import type { ReactNode } from 'react';
import { useWords } from '#words';
import { ChartFoot } from '@/components/chart/chart-foot';
import { ChartState } from '@/components/chart/chart-state';
import { EmptyView } from '@/components/chart/empty-view';
import { Ranking } from '@/components/chart/ranking';
import { useChartAnswer } from '@/components/chart/use-chart-answer';
import { useLater } from '@/components/chart/use-later';
import { useAfterPaint } from '@/components/ui/painted';
import type { ChartKind } from '@/lib/model/chart-definition';
import { formatView } from '@/lib/view/format-view';
import type { View } from '@/lib/view/view';
import { ChartControls, type OwnChoices } from './chart-controls';
import { DrawnView } from './drawn-view';
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
  const { view, go, pending, lost } = useView(slug, shown);
  const { data: answer, settled, error, isLoading, mutate } = useChartAnswer(slug, view);
  // The control that was pressed shows first, the chart right after it.
  const scale = useAfterPaint(view.scale ?? 'linear');
  const events = useAfterPaint(view.events !== 'off');
  const { later, loading: laterLoading } = useLater(slug, view, settled);
  const state = {
    loading: isLoading || pending || laterLoading,
    // Where the server's page came and the API's answer did not, the chart has its figures all the same.
    failed: lost !== null || (error !== undefined && settled === undefined),
    kept: answer !== undefined,
    retry: lost ?? (() => mutate()),
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
      {view.tab !== 'table' && <DrawnView answer={answer} scale={scale} events={events} later={later} />}
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
