import type { ReactNode } from 'react';
import { useWords } from '#words';
import type { Frame } from '@/lib/chart/frame';
import type { TimeMarks } from '@/lib/chart/marks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { AxisTexts, Grid } from './axes';
import { BreakMarks } from './break-marks';
import { EstimatedTables } from './estimated-tables';
import { belowPlot, EventMarks } from './event-marks';
import type { Later } from './later';
import { LaterMarks } from './later-marks';
import { LayerAreas } from './layer-areas';
import { LevelLines } from './level-lines';
import { LineLabelTexts } from './line-label-texts';
import { PointMarks } from './point-marks';
import { RivalMarks } from './rival-marks';

/** What the base of a chart is drawn from, in either of its bodies. */
export interface BaseProps {
  readonly marks: TimeMarks;
  readonly frame: Frame;
  readonly forces: Readonly<Record<string, string>>;
}

interface Props extends BaseProps {
  readonly answer: ChartAnswer;
  readonly events: boolean;
  /** The living base, once it is there; until then, and without JavaScript, the drawn one. */
  readonly base: ReactNode | null;
  /** What was published after the day of the view, where it is asked for. */
  readonly later?: Later | null;
  /** Less high, where it is one of several drawings of a page. */
  readonly small?: boolean;
  /** Lies over the plot: the pointer and its tooltip. */
  readonly children?: ReactNode;
}

/**
 * A chart over time. Positions are percentages of the plot, so that it fills any width while text and marks keep
 * their size. Lines, areas and grid have two bodies; everything else is the same in both.
 */
export function Plot({ answer, marks, frame, events, base, later, small = false, children }: Props) {
  const say = useWords();
  const shownEvents = events ? marks.events : [];
  return (
    <div className="@container">
      <div
        className={`relative ${small ? 'h-[220px] @lg:h-[260px]' : 'h-[320px] @lg:h-[380px] print:h-[280px]!'}`}
      >
        <div
          className={`absolute top-6 right-2 ${say.language === 'en' ? 'left-10' : 'left-15'} ${belowPlot(shownEvents, frame)}`}
        >
          {base && <div className="absolute inset-0 print:hidden">{base}</div>}
          {/* Paper has another width than the screen: it always gets the drawing. */}
          <div className={`absolute inset-0 ${base ? 'hidden print:block' : ''}`}>
            <DrawnBase marks={marks} frame={frame} />
          </div>
          <svg
            width="100%"
            height="100%"
            overflow="visible"
            className="pointer-events-none absolute inset-0 overflow-visible [&_a]:pointer-events-auto"
            aria-hidden="true"
          >
            {marks.kind === 'composition' && (
              <EstimatedTables marks={marks} frame={frame} slug={answer.chart.slug} />
            )}
            <BreakMarks
              breaks={marks.breaks}
              frame={frame}
              slug={answer.chart.slug}
              several={Object.keys(answer.series).length > 1}
            />
            {later && <LaterMarks later={later.marks} frame={frame} whole={later.whole} />}
            {marks.kind !== 'composition' && (
              <>
                <RivalMarks rivals={marks.rivals} frame={frame} />
                <PointMarks points={marks.points} frame={frame} answer={answer} />
                <LineLabelTexts marks={marks} frame={frame} />
              </>
            )}
            <AxisTexts frame={frame} />
            <EventMarks events={shownEvents} frame={frame} slug={answer.chart.slug} />
          </svg>
          {children}
        </div>
      </div>
    </div>
  );
}

function DrawnBase({ marks, frame }: Pick<BaseProps, 'marks' | 'frame'>) {
  return (
    <svg width="100%" height="100%" overflow="visible" className="block overflow-visible" aria-hidden="true">
      <Grid frame={frame} />
      {marks.kind === 'composition' ? (
        <LayerAreas marks={marks} frame={frame} />
      ) : (
        <LevelLines lines={marks.lines} frame={frame} />
      )}
    </svg>
  );
}
