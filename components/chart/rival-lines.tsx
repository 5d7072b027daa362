import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { PreferredFor } from '@/components/words/preferred-for';
import type { Marks, Point, RivalMark } from '@/lib/chart/marks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import { pinned } from './pinned';

/** The points of a chart by the statements that differ from them within a month, themselves included. */
export function rivalsOfPoint(marks: Marks, point: Point): readonly Point[] {
  if (!('rivals' in marks)) return [];
  const rivals = marks.rivals.find(({ ids }) => ids.includes(point.id));
  return rivals ? pointsOf(marks.points, rivals) : [];
}

function pointsOf(points: readonly Point[], { ids }: RivalMark): readonly Point[] {
  return points.filter(({ id }) => ids.includes(id));
}

/** Who said what wherever the chart shades a spread; the preferred one says why it is. */
export function RivalLines({ answer }: { answer: ChartAnswer }) {
  const { marks } = answer;
  if (!('rivals' in marks)) return null;
  return (
    <ol className="mt-2 gap-x-8 sm:columns-2">
      {marks.rivals.map((rivals) => (
        <li key={rivals.ids[0]} className="mb-3 break-inside-avoid">
          <ul>
            {pointsOf(marks.points, rivals).map((point) => (
              <RivalLine key={point.id} point={point} answer={answer} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** One statement among its rivals: value, date, source, and why it is preferred. */
export function RivalLine({ point, answer }: { point: Point; answer: ChartAnswer }) {
  const say = useWords();
  return (
    <li>
      <PageLink
        className="underline decoration-hairline hover:decoration-ink"
        href={figureUrl(point.id, pinned(answer))}
      >
        {quantityText(point.quantity, say)}
      </PageLink>{' '}
      <span className="text-muted">
        {asOfText(point.asOf, say)}, {answer.sources[point.source]?.publisher ?? point.source}
        {point.rank === 'preferred' && (
          <>
            {' '}
            (<PreferredFor reason={point.reason} />)
          </>
        )}
      </span>
    </li>
  );
}
