'use client';

import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { inLanguage } from '@/lib/view/language-url';
import { pressedFor } from './pressed-for';

/** What is shown over the page. `typed`: what a quick reader wrote while it was on its way. */
type Dialog = ComponentType<{ onClose: () => void; typed: RefObject<string | null> }>;

const LOAD: Readonly<Record<'palette' | 'keys', () => Promise<Dialog>>> = {
  palette: async () => (await import('@/components/palette/palette')).Palette,
  keys: async () => (await import('./shortcut-list')).ShortcutList,
};

/** The way to everything: a button, and the keys that do the same. Nothing of it is loaded before it is first opened. */
export function Finder({ href }: { href: string }) {
  const say = useWords();
  const button = useRef<HTMLAnchorElement>(null);
  const before = useRef<Element | null>(null);
  const typed = useRef<string | null>(null);
  const [Shown, setShown] = useState<Dialog | null>(null);
  const open = (which: keyof typeof LOAD) => {
    before.current = document.activeElement;
    typed.current = '';
    LOAD[which]()
      .then((dialog) => setShown(() => dialog))
      .catch(() => location.assign(inLanguage(say.language, href)));
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const which = pressedFor(event);
      if (typed.current !== null && event.key.length === 1 && !event.ctrlKey && !event.metaKey)
        typed.current += event.key;
      else if (which) open(which);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  const close = () => {
    typed.current = null;
    setShown(null);
    const { current } = before;
    (current instanceof HTMLElement && current !== document.body ? current : button.current)?.focus();
  };
  return (
    <>
      <PageLink
        ref={button}
        href={href}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          open('palette');
        }}
        aria-keyshortcuts="/ Control+K"
        className="inline-flex min-h-8 items-center gap-2 rounded border border-hairline px-1.5 sm:px-2.5 text-sm text-muted no-underline hover:border-ink hover:text-ink"
      >
        {say('around.search')}{' '}
        <span aria-hidden="true" className="hidden rounded border border-hairline px-1 text-xs sm:inline">
          /
        </span>
      </PageLink>
      {Shown && <Shown onClose={close} typed={typed} />}
    </>
  );
}
