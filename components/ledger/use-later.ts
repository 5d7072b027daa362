'use client';

import { startTransition, useEffect, useState } from 'react';
import type { ListView } from '@/lib/view/read-list-view';

/** How long the keys must rest before what need not follow each of them does. */
const REST_MS = 150;

/**
 * What is asked for, a breath later: when the rows are painted, and where words are typed, when the keys rest. Counts of facets
 * and links follow it. `useDeferredValue` would not do: it works before the browser paints, and each key would wait for it.
 */
export function useLater(asked: ListView): ListView {
  const [later, setLater] = useState(asked);
  const isTyped = asked.view.q !== later.view.q;
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setLater(asked)), isTyped ? REST_MS : 0);
    return () => clearTimeout(timer);
  }, [asked, isTyped]);
  return later;
}
