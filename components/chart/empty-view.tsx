import type { ReactNode } from 'react';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { easedText } from '@/lib/view/eased-text';
import { chartUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';

/** What stands in the frame of a chart that has no figures: so in words, and the way to the nearest view with some. */
export function EmptyView({ answer, shown }: { answer: ChartAnswer; shown: Partial<View> }) {
  const { nearest, view, chart } = answer;
  return (
    <p className="rounded border border-hairline bg-ground px-4 py-2 text-center text-muted" data-empty>
      No figures in this view.
      {nearest && (
        <>
          {' '}
          <a
            className="text-accent underline"
            href={chartUrl(chart.slug, { ...DEFAULT_VIEW, ...nearest, ...shown })}
          >
            Show the nearest that has some: {easedText(view, nearest)}
          </a>
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
