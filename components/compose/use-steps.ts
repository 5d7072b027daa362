'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { View } from '@/lib/view/view';
import type { Step } from './editing';

const PRESSES = ['keydown', 'pointerdown'] as const;

/**
 * Takes the steps of an editor: goes there, says what came of it, and keeps the focus where the reader was, since rows that
 * change their place lose it. `root` is the editor; any press of a key or pointer in it ends the holding on.
 */
export function useSteps(go: (view: View) => void) {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<readonly string[]>([]);
  const [said, setSaid] = useState('');
  useLayoutEffect(() => {
    const target = wanted.current
      .map((name) => root.current?.querySelector<HTMLElement>(`[data-step="${name}"]`))
      .find(Boolean);
    // Only a focus that was lost is given back: one that went elsewhere is where the reader wants it.
    if (document.activeElement === document.body) target?.focus();
  });
  useEffect(() => {
    const editor = root.current;
    const letGo = () => {
      wanted.current = [];
    };
    for (const press of PRESSES) editor?.addEventListener(press, letGo, { capture: true });
    return () => {
      for (const press of PRESSES) editor?.removeEventListener(press, letGo, { capture: true });
    };
  }, []);
  const take = ({ to, said: words, focus }: Step) => {
    wanted.current = focus;
    setSaid(words);
    go(to);
  };
  return { root, said, take };
}
