import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { breakLetter } from '@/lib/chart/break-labels';
import type { BreakMark, EventMark } from '@/lib/chart/marks';
import { spanText } from '@/lib/text/as-of-text';
import { breakAnchor, breakPlace } from './break-marks';
import { eventAnchor, eventPlace } from './event-marks';

const ROW =
  'scroll-mt-16 flex items-center gap-2 border-t border-hairline text-xs target:bg-hairline min-h-7 py-0.5';
const KEY = 'inline-flex size-5 shrink-0 items-center justify-center text-xs font-semibold';

/** What happened between two statements: its number leads to its words in the list. */
export function EventRow({ event, slug }: { event: EventMark; slug: string }) {
  const say = useWords();
  return (
    <li id={eventPlace(slug, event)} className={`${ROW} text-event`} data-event>
      <PageLink
        href={`#${eventAnchor(slug, event)}`}
        className="flex min-h-6 items-center gap-2 no-underline hover:underline"
      >
        <span className={`${KEY} rounded-full border border-event`}>{event.number}</span>
        <span>
          {spanText(event.date, event.endDate, say)}. {event.label}
        </span>
      </PageLink>
    </li>
  );
}

/** From where the count is another one. */
export function BreakRow({ mark, index, slug }: { mark: BreakMark; index: number; slug: string }) {
  const say = useWords();
  return (
    <li
      id={breakPlace(slug, index)}
      className={`${ROW} border-t-2 border-dotted border-t-muted text-muted`}
      data-break
    >
      <PageLink
        href={`#${breakAnchor(slug, index)}`}
        className="flex min-h-6 items-center gap-2 no-underline hover:underline"
      >
        <span className={`${KEY} border border-muted`}>{breakLetter(index)}</span>
        <span>
          {spanText(mark.fromDate, mark.toDate, say)}. {say(`break.${mark.kind}`)}
        </span>
      </PageLink>
    </li>
  );
}
