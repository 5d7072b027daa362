'use client';

import { useEffect, useRef } from 'react';
import type { Shareable } from '@/lib/view/shareable';
import { CitationField } from './citation-field';
import { CopyField } from './copy-field';
import { EmbedField } from './embed-field';
import { PictureRow } from './picture-row';
import { SendButton } from './send-button';
import { useCopy } from './use-copy';

/** Everything that can be handed on of a page, each by one press. Native: Esc, focus and the page behind it are the browser's. */
export function ShareDialog({ shareable, onClose }: { shareable: Shareable; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const copying = useCopy();
  const { title, version, embed, picture, citations } = shareable;
  const links = [
    {
      label: 'Link to the newest figures',
      hint: 'Shows what Muster holds on the day it is opened.',
      url: location.origin + shareable.newest,
    },
    {
      label: `Link to version ${version}`,
      hint: 'Shows the same figures for ever, and what has changed since.',
      url: location.origin + shareable.pinned,
    },
  ];
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      closedby="any"
      aria-labelledby="share-title"
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(38rem,calc(100vw-2rem))] overflow-y-auto rounded border border-hairline bg-ground text-base text-ink backdrop:bg-[#14181f80]"
    >
      <div className="p-4 sm:p-6">
        <h2 id="share-title" className="pr-8 font-serif text-lg font-semibold">
          Share <span className="font-normal text-muted">{title}</span>
        </h2>
        {links.map(({ label, hint, url }) => (
          <CopyField
            key={label}
            label={label}
            hint={hint}
            text={url}
            copying={copying}
            more={<SendButton url={url} title={title} label={label} />}
          />
        ))}
        {embed && <EmbedField embed={embed} title={title} version={version} copying={copying} />}
        {citations.length > 0 && <CitationField citations={citations} copying={copying} />}
        {picture && <PictureRow picture={picture} />}
        {/* Last, so that the first link has the focus when the dialog opens. */}
        <form method="dialog" className="absolute top-2 right-2">
          <button
            type="submit"
            aria-label="Close"
            className="size-9 cursor-pointer rounded text-lg hover:bg-raised"
          >
            <span aria-hidden="true">×</span>
          </button>
        </form>
      </div>
    </dialog>
  );
}
