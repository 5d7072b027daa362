/** That a document stands in the ledger no more, from when and why. */
export function WithdrawnSource({ withdrawn, why }: { withdrawn: string | null; why: string }) {
  return (
    <div role="status" className="mb-4 border-l-4 border-warning bg-raised px-3 py-2" data-withdrawn>
      <p className="font-semibold">This document was withdrawn in version {withdrawn}.</p>
      <p>Why: {why}</p>
      <p className="text-sm text-muted">
        It stands in no newer version. Its page stays, so that links to it keep their word.
      </p>
    </div>
  );
}
