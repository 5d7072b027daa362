import type { Figure } from '@/lib/model/figure';
import { figureUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

interface Props {
  readonly figure: Figure;
  /** The figure in its place, in words; null where there is none. */
  readonly replacement: { readonly id: string; readonly title: string } | null;
  readonly view: View;
}

/** That a figure stands no more, from when and why, and what stands in its place. */
export function WithdrawnNotice({ figure: { withdrawn, withdrawnWhy }, replacement, view }: Props) {
  if (!withdrawn) return null;
  return (
    <div role="status" className="mb-4 border-l-4 border-warning bg-raised px-3 py-2" data-withdrawn>
      <p className="font-semibold">This figure was withdrawn in version {withdrawn}.</p>
      <p>Why: {withdrawnWhy}</p>
      {replacement && (
        <p>
          In its place stands{' '}
          <a className="text-accent underline" href={figureUrl(replacement.id, view)}>
            {replacement.title}
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
