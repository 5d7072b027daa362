'use client';

import { useOptimistic, useRef, useState, useTransition } from 'react';
import { painted } from '@/components/ui/painted';
import type { View } from '@/lib/view/view';

/**
 * Moves from view to view of one page. What reads the view changes at once; Next's router moves when `ready` says that
 * there is something to move to, since where it gets no page it leaves the one that is there for the browser's own words.
 * `lost` takes the last move again, which came to nothing: the page stays at the view before.
 */
export function useMove(shown: View, ready: (next: View) => Promise<unknown>) {
  const [moving, startTransition] = useTransition();
  const [target, setTarget] = useOptimistic(shown);
  const [asked, setAsked] = useState<View | null>(null);
  const [lost, setLost] = useState<(() => void) | null>(null);
  const newest = useRef<View | null>(null);
  const move = async (next: View, navigate: () => void) => {
    newest.current = next;
    setAsked(next);
    setLost(null);
    // What was pressed shows before the router, which takes its time, sets out.
    const isReady = await Promise.all([ready(next), painted()]).then(
      () => true,
      () => false, // the reader is told, and asks again
    );
    // Another one was asked for meanwhile.
    if (newest.current !== next) return;
    setAsked(null);
    if (!isReady) return setLost(() => () => void move(next, navigate));
    startTransition(() => {
      setTarget(next);
      navigate();
    });
  };
  return { asked: asked ?? (moving ? target : null), move, lost };
}
