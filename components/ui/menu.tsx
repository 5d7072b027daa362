'use client';

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { PageLink } from '@/components/words/page-link';

/** How the buttons below a chart look. */
export const BUTTON =
  'inline-flex min-h-8 cursor-pointer items-center rounded border border-hairline px-2.5 text-sm text-ink no-underline hover:border-ink';

/** A button that unfolds a short list; by itself without JavaScript, with it closed by Esc, by a press elsewhere and on leaving. */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  useEffect(() => {
    if (!open) return;
    const onPress = ({ target }: PointerEvent) => {
      if (menu.current && !menu.current.contains(target as Node)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    close();
    menu.current.querySelector('summary')?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !menu.current?.contains(relatedTarget as Node)) close();
  };
  return (
    <details
      ref={menu}
      className="relative"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <summary className={`${BUTTON} list-none [&::-webkit-details-marker]:hidden`}>{label}</summary>
      <div className="absolute right-0 z-20 mt-1 w-64 max-w-[calc(100vw-2rem)] rounded border border-hairline bg-ground py-1 text-sm text-ink">
        {children}
      </div>
    </details>
  );
}

/** One line of a menu. */
export function MenuLink({
  href,
  download,
  children,
}: {
  href: string;
  download?: boolean;
  children: ReactNode;
}) {
  return (
    <PageLink
      href={href}
      download={download}
      className="flex min-h-9 items-center gap-2 px-3 no-underline hover:bg-raised"
    >
      {children}
    </PageLink>
  );
}
