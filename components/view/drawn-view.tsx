import { memo } from 'react';
import { useWords } from '#words';
import type { ChartProps } from '@/components/chart/drawn-chart';
import { BreakList, EventList } from '@/components/chart/event-list';
import { InWords } from '@/components/chart/in-words';
import { Legend } from '@/components/chart/legend';
import { LiveChart } from '@/components/chart/live-chart';
import { LivingRivalList } from '@/components/chart/living-rival-list';
import { PointList } from '@/components/chart/point-list';
import { isOverTime } from '@/lib/chart/over-time';

/** The first row is as high as a chart is on a phone; until the chart is there, the key is the only child. */
const KEY_BELOW_ON_PHONES =
  'grid grid-cols-[minmax(0,1fr)] max-sm:grid-rows-[minmax(320px,auto)_auto] max-sm:*:first:row-start-2 max-sm:*:nth-2:row-start-1';

/**
 * The chart of a page with all that explains it. It stays as it is while the answer to another view is on its way: a
 * control that was pressed must show at once, and this is most of what a page would draw again.
 */
export const DrawnView = memo(function DrawnView({ answer, scale, events, later = null }: ChartProps) {
  const say = useWords();
  const { marks } = answer;
  return (
    <div className="mt-3">
      <a href="#table-title" className="sr-only focus:not-sr-only">
        {say('view.skipToTheTableOf')}
      </a>
      {/* On a phone the chart is what a reader came for; rows that are longer than a screen need their key first. The key
          comes first in any case, so the place of the chart above it is kept until the chart is there. */}
      <div className={isOverTime(marks) ? KEY_BELOW_ON_PHONES : ''}>
        <Legend answer={answer} later={later} />
        <LiveChart answer={answer} scale={scale} events={events} later={later} />
      </div>
      {events && <EventList answer={answer} />}
      <BreakList marks={marks} answer={answer} />
      <LivingRivalList answer={answer} />
      <PointList answer={answer} />
      <InWords answer={answer} open />
    </div>
  );
});
