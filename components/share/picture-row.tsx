'use client';

import { useWords } from '#words';
import { BUTTON } from '@/components/ui/menu';
import { PageLink } from '@/components/words/page-link';
import type { Shareable } from '@/lib/view/shareable';
import { CopyPicture } from './copy-picture';

/** The picture of the view: copied, or saved. */
export function PictureRow({ picture }: { picture: NonNullable<Shareable['picture']> }) {
  const say = useWords();
  return (
    <section className="mt-4" aria-labelledby="share-picture">
      <h3 id="share-picture" className="text-sm font-semibold">
        {say('share.picture')}
      </h3>
      <p className="text-xs text-muted">{say('share.itSaysItsVersionIts')}</p>
      <div className="mt-1 flex flex-wrap gap-2">
        <CopyPicture path={picture.png} />
        <PageLink className={BUTTON} href={picture.png} download>
          {say('share.savePng')}
        </PageLink>
        <PageLink className={BUTTON} href={picture.svg} download>
          {say('share.saveSvg')}
        </PageLink>
      </div>
    </section>
  );
}
