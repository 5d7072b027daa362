'use client';

import { type ReactNode, useState } from 'react';
import { useWords } from '#words';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { STATUSES, type Status } from '@/lib/model/lists';
import { quickRanges } from '@/lib/view/quick-ranges';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { ChoiceLink } from './choice-link';
import { ControlGroup } from './control-group';
import type { ForceChoice } from './force-choice';
import { RangeForm } from './range-form';
import type { Go } from './use-view';

/** What a chart chooses by itself: a link that says the same is the link without it. */
export interface OwnChoices {
  readonly figures: 'preferred' | 'all';
  readonly from: string | null;
  readonly to: string | null;
  /** Every force of the chart, and what it draws of them by itself. */
  readonly forces: readonly ForceChoice[];
  readonly usualForces: string;
}

interface Props {
  readonly slug: string;
  readonly kind: ChartAnswer['chart']['kind'];
  readonly own: OwnChoices;
  readonly view: View;
  readonly go: Go;
  /** The whole range in small, above what folds away. */
  readonly strip: ReactNode;
  /** What folds away on a phone with the rarer choices, so that the chart is near. */
  readonly children: ReactNode;
}

/** The controls of a chart. They change its address and nothing else. */
export function ChartControls({ slug, kind, own, view, go, strip, children }: Props) {
  const say = useWords();
  // What is in force says so in the open; folding it away again is the reader's.
  const [opened] = useState(FOLDED.some((name) => view[name] !== null));
  const choice = (label: string, current: boolean, change: Partial<View>) => (
    <ChoiceLink key={label} slug={slug} label={label} current={current} to={{ ...view, ...change }} go={go} />
  );
  const figures = view.figures ?? own.figures;
  const keepUnlessOwn = (value: 'preferred' | 'all') => (value === own.figures ? null : value);
  const isTimeline = kind === 'timeline' || kind === 'steps';
  const isOverTime = kind !== 'statements';
  const hasEvents = isOverTime && kind !== 'plans';
  return (
    <div className="mb-1 flex flex-col gap-1 border-y border-hairline py-2">
      <div className="flex flex-wrap gap-x-3 sm:gap-x-6">
        <ControlGroup label={say('common.show')}>
          {choice(say('view.chart'), view.tab !== 'table', { tab: null })}
          {choice(say('view.table'), view.tab === 'table', { tab: 'table' })}
        </ControlGroup>
        {kind !== 'composition' && kind !== 'plans' && (
          <ControlGroup label={say('common.figures')}>
            {choice(say('view.preferred'), figures === 'preferred', { figures: keepUnlessOwn('preferred') })}
            {choice(say('view.all'), figures === 'all', { figures: keepUnlessOwn('all') })}
          </ControlGroup>
        )}
      </div>
      {strip}
      <details className="more-controls text-sm" open={opened}>
        <summary className="min-h-8 py-1.5 text-muted">{say('view.moreControls')}</summary>
        <div className="flex flex-col gap-1">
          {isOverTime && (
            <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
              <ControlGroup label={say('common.range')}>
                {choice(say('view.allYears'), view.from === null && view.to === null, {
                  from: null,
                  to: null,
                })}
                {quickRanges(own.from, own.to).map(({ from, to, label }) =>
                  choice(label, view.from === from && view.to === to, { from, to }),
                )}
              </ControlGroup>
              <RangeForm action={chartUrl(slug)} view={view} own={own} go={go} />
              {hasEvents && (
                <ControlGroup label={say('common.events')}>
                  {choice(say('view.on'), view.events !== 'off', { events: null })}
                  {choice(say('view.off'), view.events === 'off', { events: 'off' })}
                </ControlGroup>
              )}
              {isTimeline && (
                <ControlGroup label={say('view.scale')}>
                  {choice(say('view.linear'), view.scale !== 'log', { scale: null })}
                  {choice(say('view.log'), view.scale === 'log', { scale: 'log' })}
                </ControlGroup>
              )}
              {isTimeline && (
                <ControlGroup label={say('common.status')}>
                  {choice(say('view.any'), view.status === null, { status: null })}
                  {STATUSES.map((status) =>
                    choice(say(`status.${status}`), isChosen(view, status), {
                      status: toggled(view, status),
                    }),
                  )}
                </ControlGroup>
              )}
            </div>
          )}
          {children}
        </div>
      </details>
    </div>
  );
}

/** The choices that fold away on a phone. */
const FOLDED = [
  'from',
  'to',
  'events',
  'scale',
  'status',
  'force',
  'known',
] as const satisfies readonly (keyof View)[];

function isChosen({ status }: View, asked: Status): boolean {
  return status?.includes(asked) ?? false;
}

/** A status more or less; none or all of them is the view without the parameter. */
function toggled({ status }: View, asked: Status): readonly Status[] | null {
  const chosen = status ?? [];
  const next = chosen.includes(asked) ? chosen.filter((each) => each !== asked) : [...chosen, asked].sort();
  return next.length === 0 || next.length === STATUSES.length ? null : next;
}
