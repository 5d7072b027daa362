import { useWords } from '#words';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import type { Point } from '@/lib/chart/marks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { asOfText } from '@/lib/text/as-of-text';
import { bareQuantityText, hedgeText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import { pinned } from './pinned';
import { RivalLine, rivalsOfPoint } from './rival-lines';

/** A card is read at a glance; all rivals stand in the list below the chart. */
const SHOWN = 4;

/** What a point says: value with its hedge, date, status, source and what is counted, and the way to its figure. */
export function PointCard({ point, answer }: { point: Point; answer: ChartAnswer }) {
  const say = useWords();
  const source = answer.sources[point.source];
  const series = answer.series[point.series];
  const rivals = rivalsOfPoint(answer.marks, point).filter(({ id }) => id !== point.id);
  return (
    <div className="w-64 rounded border border-hairline bg-ground px-3 py-2 text-xs text-ink">
      <p className="font-serif text-lg font-semibold">
        {hedgeText(point.quantity, say) && (
          <span className="text-sm font-normal text-muted">{hedgeText(point.quantity, say)} </span>
        )}
        {bareQuantityText(point.quantity, say)}
      </p>
      <p>
        {asOfText(point.asOf, say)} · {say(`status.${point.status}`)}
        {point.rank === 'preferred' && (
          <>
            · {say('figures.preferredFor')} <InEnglish>{point.reason}</InEnglish>
          </>
        )}
      </p>
      <p className="mt-1 text-muted">
        {source?.publisher}
        {source && `, ${say('quoted', { text: source.title })}`}
      </p>
      <p className="mt-1 text-muted">
        {series?.title}
        {point.note && (
          <>
            : <InEnglish>{point.note}</InEnglish>
          </>
        )}
      </p>
      {rivals.length > 0 && (
        <>
          <p className="mt-1 font-semibold">{say('chart.withinAMonthSourcesDisagree')}</p>
          <ul>
            {rivals.slice(0, SHOWN).map((rival) => (
              <RivalLine key={rival.id} point={rival} answer={answer} />
            ))}
          </ul>
          {rivals.length > SHOWN && (
            <p className="text-muted">{say('chart.moreBelow', { count: rivals.length - SHOWN })}</p>
          )}
        </>
      )}
      <p className="mt-1">
        <PageLink className="text-accent underline" href={figureUrl(point.id, pinned(answer))} tabIndex={-1}>
          {say('chart.openThisFigure')}
        </PageLink>
      </p>
    </div>
  );
}
