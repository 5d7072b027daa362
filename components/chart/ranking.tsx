import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { tableDateText } from '@/lib/chart/layer-texts';
import type { CompositionMarks } from '@/lib/chart/marks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import { percent } from './percent';
import { pinned } from './pinned';

/** One table of a composition, its forces ranked by number. */
export function Ranking({ marks, answer }: { marks: CompositionMarks; answer: ChartAnswer }) {
  const say = useWords();
  const { snapshot } = marks;
  const table = snapshot && marks.tables[snapshot.table];
  if (!snapshot || !table) return null;
  const most = Math.max(...snapshot.points.map(({ value }) => value), 1);
  const toneOf = (force: string) => marks.layers.find(({ key }) => key === force)?.tone ?? 'rest';
  return (
    <ol
      className="gap-x-8 sm:columns-2 print:columns-3 print:gap-x-6"
      aria-label={say('chart.forcesOn', { date: tableDateText(table, say) })}
    >
      {snapshot.points.map((point) => (
        <li
          key={point.id}
          className={`tone-${toneOf(point.force)} flex break-inside-avoid items-center gap-2 text-sm`}
        >
          <span className="w-40 shrink-0 sm:w-44 print:w-32">
            {answer.forces[point.force] ?? point.force}
          </span>
          <svg width="100%" height="10" className="min-w-0 flex-1" aria-hidden="true">
            <rect
              width={percent(point.value / most)}
              height="10"
              className={point.status === 'estimate' ? 'ranked-estimate' : 'fill-[var(--tone)]'}
            />
          </svg>
          <PageLink
            className="w-24 shrink-0 text-right print:w-20 whitespace-nowrap underline decoration-hairline hover:decoration-ink"
            href={figureUrl(point.id, pinned(answer))}
          >
            {quantityText(point.quantity, say)}
            {point.status === 'estimate' && <span className="sr-only">{say('chart.anEstimate')}</span>}
          </PageLink>
        </li>
      ))}
    </ol>
  );
}
