'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useWords } from '#words';

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly className: string;
  readonly children: ReactNode;
}

/** A native dialog over the page: Esc, the focus inside and what lies behind it are the browser's. */
export function Modal({ label, onClose, className, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything else happens: the next key must find the dialog open.
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      closedby="any"
      aria-label={label}
      className={`w-[min(40rem,calc(100vw-1rem))] rounded border border-hairline bg-ground p-0 text-base text-ink backdrop:bg-[#14181f80] ${className}`}
    >
      {children}
    </dialog>
  );
}

/** Closes the dialog around it. */
export function CloseButton() {
  const say = useWords();
  return (
    <form method="dialog">
      <button
        type="submit"
        aria-label={say('ui.close')}
        className="size-9 cursor-pointer rounded text-lg hover:bg-raised"
      >
        <span aria-hidden="true">×</span>
      </button>
    </form>
  );
}
