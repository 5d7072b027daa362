'use client';

import { memo } from 'react';
import { useWords } from '#words';
import { LevelLines } from '@/components/chart/level-lines';
import { percent } from '@/components/chart/percent';
import { TotalOutline } from '@/components/chart/total-outline';
import { useChartAnswer } from '@/components/chart/use-chart-answer';
import { useReady } from '@/components/ui/use-ready';
import { buildFrame, fractionX, fractionY, type ScaleKind } from '@/lib/chart/frame';
import type { TimeMarks } from '@/lib/chart/marks';
import { isOverTime } from '@/lib/chart/over-time';
import { dayTime } from '@/lib/model/as-of';
import { daysOf } from '@/lib/model/plain-date';
import type { View } from '@/lib/view/view';
import type { OwnChoices } from './chart-controls';
import { RangeWindow } from './range-window';
import type { Go } from './use-view';

interface Props {
  readonly slug: string;
  readonly view: View;
  readonly own: OwnChoices;
  readonly go: Go;
}

/**
 * The whole range of a chart in small, with a window over the part that is shown: its ends are two handles for pointer,
 * touch and keys. Without JavaScript the form beside it does the same.
 */
export function OverviewStrip({ slug, view, own, go }: Props) {
  const ready = useReady();
  // Where the whole range is shown, the chart's own answer has it all.
  const isWhole = view.from === null && view.to === null;
  const { data: whole } = useChartAnswer(slug, isWhole ? view : { ...view, from: null, to: null, at: null });
  const marks = whole && isOverTime(whole.marks) ? whole.marks : null;
  const domain = ownDomain(own) ?? marks?.domain;
  return (
    <div className="mx-6 mt-2 h-11 border-b border-muted bg-raised noscript:hidden" data-strip>
      <div className="relative h-full">
        {marks && <Outline marks={marks} scale={view.scale ?? 'linear'} />}
        {ready && domain && <RangeWindow domain={domain} view={view} go={go} />}
      </div>
    </div>
  );
}

/** The chart's own range, known before any figure is there. */
function ownDomain({ from, to }: OwnChoices): readonly [number, number] | null {
  const [first, last] = [daysOf(from ?? '')?.earliest, daysOf(to ?? '')?.latest];
  return first && last ? [dayTime(first), dayTime(last)] : null;
}

const Outline = memo(function Outline({ marks, scale }: { marks: TimeMarks; scale: ScaleKind }) {
  const say = useWords();
  const frame = buildFrame(marks, scale, say);
  return (
    <div className="absolute inset-0 pt-1" aria-hidden="true">
      {marks.kind === 'composition' ? (
        <TotalOutline tables={marks.tables} frame={frame} />
      ) : (
        <svg width="100%" height="100%" className="block overflow-visible" aria-hidden="true">
          {marks.points.map(({ id, time, value }) => (
            <circle
              key={id}
              cx={percent(fractionX(frame, time))}
              cy={percent(1 - fractionY(frame, value))}
              r={1.5}
              className="fill-rival"
            />
          ))}
          <LevelLines lines={marks.lines} frame={frame} />
        </svg>
      )}
    </div>
  );
});
