import type { ReactNode } from 'react';
import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { easedText } from '@/lib/view/eased-text';
import { chartUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';

/** What stands in the frame of a chart that has no figures: so in words, and the way to the nearest view with some. */
export function EmptyView({ answer, shown }: { answer: ChartAnswer; shown: Partial<View> }) {
  const say = useWords();
  const { nearest, view, chart } = answer;
  return (
    <p className="rounded border border-hairline bg-ground px-4 py-2 text-center text-muted" data-empty>
      {say('chart.noFigures')}
      {nearest && (
        <>
          {' '}
          <PageLink
            className="text-accent underline"
            href={chartUrl(chart.slug, { ...DEFAULT_VIEW, ...nearest, ...shown })}
          >
            {say('chart.nearest', { view: easedText(view, nearest, say) })}
          </PageLink>
        </>
      )}
    </p>
  );
}

/** The words in the middle of a frame that is drawn. */
export function OverFrame({ children }: { children: ReactNode }) {
  return (
    <div className="pointer-events-none absolute inset-0 flex items-center justify-center [&_p]:pointer-events-auto">
      {children}
    </div>
  );
}
