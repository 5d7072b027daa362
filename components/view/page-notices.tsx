import { IgnoredNotice } from '@/components/ui/notice';
import type { PageStory } from './page-story';
import { PastStrip } from './past-strip';
import { VersionOffer } from './version-offer';

/** Everything that is said about a link before the page that it opens. */
export function PageNotices({ problems, offer, version, known }: PageStory) {
  return (
    <>
      <IgnoredNotice problems={problems} />
      {offer && <VersionOffer {...offer} />}
      <PastStrip version={version} known={known} />
    </>
  );
}
