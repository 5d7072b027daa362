import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { breakLetter } from '@/lib/chart/break-labels';
import type { Marks } from '@/lib/chart/marks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { spanText } from '@/lib/text/as-of-text';
import { sourceUrl } from '@/lib/view/urls';
import { breakAnchor, breakPlace } from './break-marks';
import { eventAnchor, eventPlace } from './event-marks';
import { pinned } from './pinned';

/** The events of a chart in words, by the numbers on its axis; each with its date and source. */
export function EventList({ answer }: { answer: ChartAnswer }) {
  const say = useWords();
  const { events } = answer.marks;
  if (events.length === 0) return null;
  return (
    <ol className="mt-3 gap-x-8 text-sm sm:columns-2" aria-label={say('common.events')}>
      {events.map((event) => (
        <li
          key={event.id}
          id={eventAnchor(answer.chart.slug, event)}
          className="mb-1.5 flex break-inside-avoid gap-2"
        >
          <PageLink
            href={`#${eventPlace(answer.chart.slug, event)}`}
            aria-label={say('chart.eventPlace', { number: event.number })}
            className="event-key -m-0.5 inline-flex size-6 shrink-0 items-center justify-center no-underline"
          >
            <span className="inline-flex size-5 items-center justify-center rounded-full border border-event text-xs font-semibold text-event">
              {event.number}
            </span>
          </PageLink>
          <span>
            <span className="text-muted">{spanText(event.date, event.endDate, say)}.</span> {event.label}{' '}
            <PageLink className="text-accent underline" href={sourceUrl(event.source, pinned(answer))}>
              {answer.sources[event.source]?.publisher ?? event.source}
            </PageLink>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What breaks the count, in words, by the letters over the chart: where a line stops, this says why. */
export function BreakList({ marks, answer }: { marks: Marks; answer: ChartAnswer }) {
  const say = useWords();
  if (marks.breaks.length === 0) return null;
  const { slug } = answer.chart;
  return (
    <ul className="mt-3 text-sm" aria-label={say('chart.breaksInTheCount')}>
      {marks.breaks.map((mark, index) => (
        <li key={`${mark.series} ${mark.from}`} id={breakAnchor(slug, index)} className="mb-1.5 flex gap-2">
          <PageLink
            href={`#${breakPlace(slug, index)}`}
            aria-label={say('chart.breakPlace', { letter: breakLetter(index) })}
            className="-m-0.5 inline-flex size-6 shrink-0 items-center justify-center no-underline"
          >
            <span className="inline-flex size-5 items-center justify-center border border-muted text-xs font-semibold text-muted">
              {breakLetter(index)}
            </span>
          </PageLink>
          <span>
            <strong className="font-semibold">{say(`break.${mark.kind}`)}</strong>{' '}
            <span className="text-muted">{spanText(mark.fromDate, mark.toDate, say)}.</span>{' '}
            {Object.keys(answer.series).length > 1 &&
              `${answer.series[mark.series]?.title ?? mark.series}${say('list.colon')} `}
            {mark.words}.{' '}
            <PageLink className="text-accent underline" href={sourceUrl(mark.source, pinned(answer))}>
              {answer.sources[mark.source]?.publisher ?? mark.source}
            </PageLink>
          </span>
        </li>
      ))}
    </ul>
  );
}
