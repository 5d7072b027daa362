'use client';

import { useWords } from '#words';
import { CloseButton, Modal } from '@/components/ui/modal';
import { inLanguage } from '@/lib/view/language-url';
import type { Shareable } from '@/lib/view/shareable';
import { CitationField } from './citation-field';
import { CopyField } from './copy-field';
import { EmbedField } from './embed-field';
import { PictureRow } from './picture-row';
import { SendButton } from './send-button';
import { useCopy } from './use-copy';

/** Everything that can be handed on of a page, each by one press. */
export function ShareDialog({ shareable, onClose }: { shareable: Shareable; onClose: () => void }) {
  const say = useWords();
  const copying = useCopy();
  const { title, version, embed, picture, citations } = shareable;
  const links = [
    {
      label: say('share.linkNewest'),
      hint: say('share.linkNewestHint'),
      url: location.origin + inLanguage(say.language, shareable.newest),
    },
    {
      label: say('share.linkPinned', { version }),
      hint: say('share.linkPinnedHint'),
      url: location.origin + inLanguage(say.language, shareable.pinned),
    },
  ];
  return (
    <Modal
      label={say('share.shareWhat', { title })}
      onClose={onClose}
      className="m-auto max-h-[calc(100dvh-2rem)] overflow-y-auto"
    >
      <div className="p-4 sm:p-6">
        <h2 className="pr-8 font-serif text-lg font-semibold">
          {say('share.share')} <span className="font-normal text-muted">{title}</span>
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
        <div className="absolute top-2 right-2">
          <CloseButton />
        </div>
      </div>
    </Modal>
  );
}
