import { CopyLink } from '@/components/view/copy-link';
import { CopyPicture } from '@/components/view/copy-picture';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { countText } from '@/lib/text/number-text';
import { chartCsvUrl, chartPictureUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/** Below each chart: how much stands behind it, in which version, its link, its picture and its file. */
export function ChartFoot({ answer, view, path }: { answer: ChartAnswer; view: View; path: string }) {
  const { chart, count, hidden, version } = answer;
  const picture = chartPictureUrl(chart.slug, 'png', view);
  return (
    <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-hairline pt-2 text-xs text-muted">
      <p>
        {countText(count, 'figure')} · version {version}
        {view.known &&
          ` · as known on ${view.known}: ${countText(hidden.later, 'figure')} published later and ${hidden.undated} of undated sources left out`}
      </p>
      <p className="flex flex-wrap items-center gap-2">
        <CopyLink path={path} />
        <CopyPicture path={picture} />
        <a
          className="inline-flex min-h-8 items-center rounded border border-hairline px-2 text-sm text-ink no-underline hover:border-ink"
          href={picture}
          download
        >
          Save picture
        </a>
        <a
          className="inline-flex min-h-8 items-center rounded border border-hairline px-2 text-sm text-ink no-underline hover:border-ink"
          href={chartCsvUrl(chart.slug, view)}
          download
        >
          Download CSV
        </a>
      </p>
    </div>
  );
}
