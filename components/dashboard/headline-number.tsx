import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { bareQuantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import type { HeadlineStory } from './headline-story';

/** The number of a headline figure and the plan beside it, each a link to its figure. */
export function HeadlineNumber({ story: { figure, plan, view } }: { story: HeadlineStory }) {
  const say = useWords();
  return (
    <>
      <PageLink className="no-underline hover:underline" href={figureUrl(figure.id, view)}>
        {bareQuantityText(figure.quantity, say)}
      </PageLink>
      {plan && (
        <>
          <span className="mx-1.5 font-normal text-muted" aria-hidden="true">
            →
          </span>
          <PageLink className="hollow no-underline hover:underline" href={figureUrl(plan.id, view)}>
            <span className="sr-only">{say('dashboard.planned')} </span>
            {bareQuantityText(plan.quantity, say)}
          </PageLink>
        </>
      )}
    </>
  );
}
