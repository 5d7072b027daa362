'use client';

import { useWords } from '#words';
import { NotCome } from '@/components/ui/not-come';

interface Props {
  readonly loading: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Above the list while another one is on its way, or did not come: a line that moves, or what went wrong and once more. */
export function ListState({ loading, failed, retry }: Props) {
  const say = useWords();
  return (
    <>
      <div className="h-0.5 overflow-hidden" role="status">
        {loading && !failed && (
          <>
            <div className="progress-line" />
            <span className="sr-only">{say('ledger.loadingTheFigures')}</span>
          </>
        )}
      </div>
      {failed && <NotCome words={say('ledger.notCome')} retry={retry} className="my-1" />}
    </>
  );
}
