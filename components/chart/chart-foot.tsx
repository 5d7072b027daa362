import { useWords } from '#words';
import { DownloadMenu } from '@/components/share/download-menu';
import { Share } from '@/components/share/share';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { chartShareable } from '@/lib/view/shareable';
import type { View } from '@/lib/view/view';

/** Below each chart: how much stands behind it and in which version, to be shared and downloaded. */
export function ChartFoot({ answer, view }: { answer: ChartAnswer; view: View }) {
  const say = useWords();
  const { chart, count, hidden, version } = answer;
  return (
    <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-hairline pt-2 text-xs text-muted">
      <p>
        {say('chart.foot', { count, version })}
        {view.known &&
          say('chart.footKnown', { day: view.known, count: hidden.later, undated: hidden.undated })}
      </p>
      <div className="ml-auto flex items-center gap-2 print:hidden">
        <Share shareable={chartShareable({ ...chart, version }, view)} />
        <DownloadMenu slug={chart.slug} view={view} />
      </div>
    </div>
  );
}
