'use client';

import { useRef, useState } from 'react';
import { useWords } from '#words';
import { BUTTON } from '@/components/ui/menu';
import { useReady } from '@/components/ui/use-ready';
import type { Shareable } from '@/lib/view/shareable';
import { ShareLinks } from './share-links';

const loadDialog = () => import('./share-dialog');
type Dialog = Awaited<ReturnType<typeof loadDialog>>['ShareDialog'];

/** "Share": a dialog that comes when it is asked for; where it cannot come, a list of links. */
export function Share({ shareable }: { shareable: Shareable }) {
  const say = useWords();
  const ready = useReady();
  const button = useRef<HTMLButtonElement>(null);
  const [dialog, setDialog] = useState<{ readonly Dialog: Dialog } | 'failed' | null>(null);
  const [open, setOpen] = useState(false);
  const prepare = () => void loadDialog().catch(() => null);
  const show = async () => {
    try {
      const { ShareDialog } = await loadDialog();
      setDialog({ Dialog: ShareDialog });
      setOpen(true);
    } catch {
      setDialog('failed');
    }
  };
  const close = () => {
    setOpen(false);
    // Not every browser gives a button the focus when it is pressed, and so none would come back by itself.
    button.current?.focus();
  };
  if (!ready || dialog === 'failed') return <ShareLinks shareable={shareable} />;
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={show}
        className={BUTTON}
      >
        {say('share.share')}
      </button>
      {open && dialog && <dialog.Dialog shareable={shareable} onClose={close} />}
    </>
  );
}
