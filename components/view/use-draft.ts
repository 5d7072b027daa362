'use client';

import { useEffect, useRef, useState } from 'react';

/** How long a key must rest before what it chose is shown. */
const REST_MS = 200;

/**
 * What a slider says while it is on the move, before it becomes the view: while a pointer holds it, until it lets go;
 * after a key, until the keys rest. So a drag is one step of the history and asks for one answer.
 */
export function useDraft<T>(commit: (value: T) => void) {
  const [draft, setDraft] = useState<T | null>(null);
  const waiting = useRef<T | null>(null);
  const held = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const put = (value: T | null) => {
    waiting.current = value;
    setDraft(value);
  };
  const settle = () => {
    clearTimeout(timer.current);
    const value = waiting.current;
    put(null);
    if (value !== null) latest.current(value);
  };
  const move = (value: T) => {
    clearTimeout(timer.current);
    put(value);
    if (!held.current) timer.current = setTimeout(settle, REST_MS);
  };
  const hold = () => {
    held.current = true;
  };
  const release = () => {
    held.current = false;
    settle();
  };
  const drop = () => {
    held.current = false;
    clearTimeout(timer.current);
    put(null);
  };
  return { draft, move, hold, release, drop };
}
