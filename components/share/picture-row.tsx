'use client';

import { BUTTON } from '@/components/ui/menu';
import type { Shareable } from '@/lib/view/shareable';
import { CopyPicture } from './copy-picture';

/** The picture of the view: copied, or saved. */
export function PictureRow({ picture }: { picture: NonNullable<Shareable['picture']> }) {
  return (
    <section className="mt-4" aria-labelledby="share-picture">
      <h3 id="share-picture" className="text-sm font-semibold">
        Picture
      </h3>
      <p className="text-xs text-muted">It says its version, its sources and its address.</p>
      <div className="mt-1 flex flex-wrap gap-2">
        <CopyPicture path={picture.png} />
        <a className={BUTTON} href={picture.png} download>
          Save PNG
        </a>
        <a className={BUTTON} href={picture.svg} download>
          Save SVG
        </a>
      </div>
    </section>
  );
}
