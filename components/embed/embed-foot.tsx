import { publishersOf, sourcesText } from '@/lib/chart/publishers';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { countText } from '@/lib/text/number-text';
import { chartFileUrl, chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/** More names than these nobody reads under a chart; all of them stand on its page. */
const NAMED = 4;

/** Below an embedded chart: whose figures they are, in which version, and the way to all of them. */
export function EmbedFoot({ answer, view }: { answer: ChartAnswer; view: View }) {
  const { chart, count, version, marks, sources } = answer;
  const publishers = publishersOf(marks, sources);
  return (
    <footer className="mt-3 border-t border-hairline pt-2 text-xs text-muted">
      {publishers.length > 0 && <p>{sourcesText(publishers, Math.min(NAMED, publishers.length))}</p>}
      <p>
        {countText(count, 'figure')} · version {version}
        {view.v === null ? '' : ', kept as it was'}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4">
        <a
          className="inline-flex min-h-6 items-center text-accent underline"
          rel="noopener"
          href={chartUrl(chart.slug, view)}
        >
          Every figure with its source: Muster
        </a>
        <a
          className="inline-flex min-h-6 items-center text-accent underline"
          rel="noopener"
          href={chartFileUrl(chart.slug, 'csv', view)}
        >
          CSV
        </a>
      </p>
    </footer>
  );
}
