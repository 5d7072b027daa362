'use client';

import { useWords } from '#words';
import { NotCome } from '@/components/ui/not-come';

interface Props {
  readonly loading: boolean;
  readonly failed: boolean;
  /** Whether the view before is drawn below. */
  readonly kept: boolean;
  readonly retry: () => void;
}

/** Above a chart whose new view is on its way, or did not come: a line that moves, or what went wrong and once more. */
export function ChartState({ loading, failed, kept, retry }: Props) {
  const say = useWords();
  return (
    <>
      <div className="h-0.5 overflow-hidden" role="status">
        {loading && (
          <>
            <div className="progress-line" />
            <span className="sr-only">{say('chart.loadingTheView')}</span>
          </>
        )}
      </div>
      {failed && <NotCome words={say(kept ? 'chart.notComeKept' : 'chart.notCome')} retry={retry} />}
    </>
  );
}
