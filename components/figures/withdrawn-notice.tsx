import type { Figure } from '@/lib/model/figure';
import { figureUrl } from '@/lib/view/urls';

/** That a figure stands no more, from when and why, and what stands in its place. */
export function WithdrawnNotice({ figure: { withdrawn, withdrawnWhy, replacedBy } }: { figure: Figure }) {
  if (!withdrawn) return null;
  return (
    <div role="status" className="mb-4 border-l-4 border-warning bg-raised px-3 py-2" data-withdrawn>
      <p className="font-semibold">This figure was withdrawn in version {withdrawn}.</p>
      <p>{withdrawnWhy}</p>
      {replacedBy && (
        <p>
          In its place stands{' '}
          <a className="text-accent underline" href={figureUrl(replacedBy)}>
            figure {replacedBy}
          </a>
          .
        </p>
      )}
      <p className="text-sm text-muted">
        It stands in no newer version. Its page stays, so that links to it keep their word.
      </p>
    </div>
  );
}
