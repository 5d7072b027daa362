import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
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
  const say = useWords();
  if (!withdrawn) return null;
  return (
    <div role="status" className="mb-4 border-l-4 border-warning bg-raised px-3 py-2" data-withdrawn>
      <p className="font-semibold">{say('figures.withdrawnIn', { version: withdrawn })}</p>
      <p>{say('common.why', { why: withdrawnWhy })}</p>
      {replacement && (
        <p>
          <Told
            message="figures.inItsPlace"
            title={replacement.title}
            link={(inside) => (
              <PageLink className="text-accent underline" href={figureUrl(replacement.id, view)}>
                {inside}
              </PageLink>
            )}
          />
        </p>
      )}
      <p className="text-sm text-muted">{say('common.itStandsInNoNewer')}</p>
    </div>
  );
}
