'use client';

import { useEffect, useRef, useState } from 'react';

/** How long each table stands. */
const STEP_MS = 700;

interface Walk {
  /** How many tables there are, and which one is shown. */
  readonly count: number;
  readonly index: number;
  /** Whether the table that is shown is still on its way: nothing runs ahead of what is seen. */
  readonly loading: boolean;
  readonly show: (index: number, how: { readonly replace: boolean }) => void;
  readonly prepare: (index: number) => void;
}

/** Walks through the tables one by one and stops at the last. The whole walk is one step of the history. */
export function usePlay({ count, index, loading, show, prepare }: Walk) {
  // The table that the walk has asked for; null while it stands still.
  const [target, setTarget] = useState<number | null>(null);
  const pausedAt = useRef<number | null>(null);
  const latest = useRef({ show, prepare });
  useEffect(() => {
    latest.current = { show, prepare };
  });
  const last = count - 1;
  useEffect(() => {
    if (target === null || loading || index !== target) return;
    if (target >= last) return setTarget(null);
    latest.current.prepare(target + 1);
    const timer = setTimeout(() => {
      setTarget(target + 1);
      latest.current.show(target + 1, { replace: true });
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [target, loading, index, last]);
  // Going back or forward ends a walk. Registered once: React draws inside this event, and a listener that came and went
  // with a drawing would miss it.
  useEffect(() => {
    const stop = () => setTarget(null);
    window.addEventListener('popstate', stop);
    return () => window.removeEventListener('popstate', stop);
  }, []);
  const play = () => {
    const first = index >= last ? 0 : index + 1;
    setTarget(first);
    // The first step of a walk is one that back comes out of; a walk that goes on after a pause is the same walk.
    show(first, { replace: pausedAt.current === index });
  };
  const pause = () => {
    if (target !== null) pausedAt.current = index;
    setTarget(null);
  };
  return { playing: target !== null, play, pause };
}
