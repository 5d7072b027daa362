'use client';

import { useWords } from '#words';

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
      {failed && (
        <p role="alert" className="my-1 text-sm text-warning">
          {say('ledger.notCome')}{' '}
          <button type="button" onClick={retry} className="min-h-8 underline">
            {say('error.tryAgain')}
          </button>
        </p>
      )}
    </>
  );
}
