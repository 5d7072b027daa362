import { useWords } from '#words';

/** That a document stands in the ledger no more, from when and why. */
export function WithdrawnSource({ withdrawn, why }: { withdrawn: string | null; why: string }) {
  const say = useWords();
  return (
    <div role="status" className="mb-4 border-l-4 border-warning bg-raised px-3 py-2" data-withdrawn>
      <p className="font-semibold">{say('sources.withdrawnIn', { version: withdrawn ?? '' })}</p>
      <p>{say('common.why', { why })}</p>
      <p className="text-sm text-muted">{say('common.itStandsInNoNewer')}</p>
    </div>
  );
}
