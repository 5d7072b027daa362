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
  const [playing, setPlaying] = useState(false);
  const latest = useRef({ show, prepare });
  useEffect(() => {
    latest.current = { show, prepare };
  });
  const last = count - 1;
  useEffect(() => {
    if (!playing || loading) return;
    if (index >= last) return setPlaying(false);
    latest.current.prepare(index + 1);
    const timer = setTimeout(() => latest.current.show(index + 1, { replace: true }), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, loading, index, last]);
  const pausedAt = useRef<number | null>(null);
  const play = () => {
    setPlaying(true);
    // The first step of a walk is one that back comes out of; a walk that goes on after a pause is the same walk.
    const replace = pausedAt.current === index;
    show(index >= last ? 0 : index + 1, { replace });
  };
  const pause = () => {
    if (playing) pausedAt.current = index;
    setPlaying(false);
  };
  return { playing, play, pause };
}
