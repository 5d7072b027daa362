'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

import { useWords } from '#words';
import { inLanguage } from '@/lib/view/language-url';
import type { ListView } from '@/lib/view/read-list-view';
import { figuresUrl } from '@/lib/view/urls';

/**
 * How a step stands in the history: `push` as one of its own; `replace` as the same one; `typed` as one for all keys of a run,
 * written when they rest.
 */
type Step = 'push' | 'replace' | 'typed';

/** Moves the list to another view. */
export type Go = (next: ListView, step?: Step) => void;

const REST_MS = 300;

export const listUrl = ({ view, choices }: ListView) => figuresUrl(view, { ...choices, offset: 0 });

/**
 * What the list shows, which lives in its address. It changes at once; the address follows, so that a run of keys neither
 * waits for it nor fills the history. `read` reads an address that the reader goes back to, once that can be done.
 */
export function useListView(first: ListView, read: ((query: string) => ListView) | null) {
  const { language } = useWords();
  const [asked, setAsked] = useState(first);
  const [visited, setVisited] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<{ readonly next: ListView; readonly step: 'push' | 'replace' } | null>(null);
  const inRun = useRef(false);

  const settle = useCallback(() => {
    clearTimeout(timer.current);
    if (waiting.current) write(inLanguage(language, listUrl(waiting.current.next)), waiting.current.step);
    waiting.current = null;
  }, [language]);
  const go = useCallback<Go>(
    (next, step = 'push') => {
      setAsked(next);
      if (step === 'typed') {
        clearTimeout(timer.current);
        waiting.current = { next, step: inRun.current ? 'replace' : (waiting.current?.step ?? 'push') };
        timer.current = setTimeout(() => {
          settle();
          inRun.current = true;
        }, REST_MS);
        return;
      }
      settle();
      inRun.current = false;
      write(inLanguage(language, listUrl(next)), step);
    },
    [settle, language],
  );

  useEffect(() => {
    const onPop = () => {
      clearTimeout(timer.current);
      waiting.current = null;
      inRun.current = false;
      setVisited(location.search);
    };
    window.addEventListener('popstate', onPop);
    return () => {
      window.removeEventListener('popstate', onPop);
      clearTimeout(timer.current);
    };
  }, []);
  useEffect(() => {
    if (visited === null || !read) return;
    setAsked(read(visited));
    setVisited(null);
  }, [visited, read]);
  return { asked, go, reading: visited !== null };
}

function write(url: string, step: 'push' | 'replace'): void {
  if (url === location.pathname + location.search) return;
  if (step === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}
