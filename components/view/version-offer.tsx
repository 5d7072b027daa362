import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
import type { PageStory } from './page-story';

type Offer = NonNullable<PageStory['offer']>;

/** For a link to a version that never was: the page shows the newest, and offers the nearest one. */
export function VersionOffer({ asked, nearest, earlier, url }: Offer) {
  const say = useWords();
  return (
    <div
      role="status"
      className="mb-4 border-l-4 border-warning bg-raised px-3 py-2 text-sm"
      data-version-offer
    >
      <p className="font-semibold">{say('view.noVersion', { asked })}</p>
      <p>
        <Told
          message={earlier ? 'view.nearestEarlier' : 'view.beforeFirst'}
          version={nearest}
          link={(inside) => (
            <PageLink className="text-accent underline" href={url}>
              {inside}
            </PageLink>
          )}
        />
      </p>
    </div>
  );
}
