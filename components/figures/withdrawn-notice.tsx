import type { Figure } from '@/lib/model/figure';

/** That a figure stands no more, from when and why. */
export function WithdrawnNotice({ figure: { withdrawn, withdrawnWhy } }: { figure: Figure }) {
  if (!withdrawn) return null;
  return (
    <div role="status" className="mb-4 border-l-4 border-warning bg-raised px-3 py-2" data-withdrawn>
      <p className="font-semibold">This figure was withdrawn in version {withdrawn}.</p>
      <p>{withdrawnWhy}</p>
      <p className="text-sm text-muted">
        It stands in no newer version. Its page stays, so that links to it keep their word.
      </p>
    </div>
  );
}
