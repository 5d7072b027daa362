import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { publishersOf, sourcesText } from '@/lib/chart/publishers';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { chartFileUrl, chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/** More names than these nobody reads under a chart; all of them stand on its page. */
const NAMED = 4;

/** Below an embedded chart: whose figures they are, in which version, and the way to all of them. */
export function EmbedFoot({ answer, view }: { answer: ChartAnswer; view: View }) {
  const say = useWords();
  const { chart, count, version, marks, sources } = answer;
  const publishers = publishersOf(marks, sources);
  return (
    <footer className="mt-3 border-t border-hairline pt-2 text-xs text-muted">
      {publishers.length > 0 && <p>{sourcesText(publishers, Math.min(NAMED, publishers.length), say)}</p>}
      <p>
        {say('chart.foot', { count, version })}
        {view.v === null ? '' : say('embed.kept')}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4">
        <PageLink
          className="inline-flex min-h-6 items-center text-accent underline"
          rel="noopener"
          href={chartUrl(chart.slug, view)}
        >
          {say('embed.everyFigureWithItsSource')}
        </PageLink>
        <PageLink
          className="inline-flex min-h-6 items-center text-accent underline"
          rel="noopener"
          href={chartFileUrl(chart.slug, 'csv', view)}
        >
          CSV
        </PageLink>
      </p>
    </footer>
  );
}
