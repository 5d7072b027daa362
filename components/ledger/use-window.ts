'use client';

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Heights of a row before it is measured: as a line of a table, as a card. */
const [LINE, CARD] = [36, 96];
const HEAD = 34;
/** Cards, where a line of a table has no room. */
const CARDS = '(width < 40rem)';

/** The rows of a long list that are near what its box shows; the one that has the focus stays among them. */
export function useWindow(box: RefObject<HTMLDivElement | null>, count: number, active: number) {
  const asCards = useMedia(CARDS);
  const drawn = useDrawnHeights(box);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      if (active >= count || near.includes(active)) return near;
      return [...near, active].sort((a, b) => a - b);
    },
    [active, count],
  );
  const estimateSize = useCallback(
    (index: number) => (asCards ? (drawn.current[index] ?? CARD) : LINE),
    [asCards, drawn],
  );
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize,
    overscan: 2,
    rangeExtractor,
    scrollPaddingEnd: HEAD,
  });
  useEffect(() => {
    void asCards;
    rows.measure();
  }, [rows, asCards]);
  return { rows, asCards };
}

/**
 * The heights of the cards that the server drew, read before rows get places of their own: so each gets the place that it
 * has. Other figures begin with them, too, and are measured when they are drawn.
 */
function useDrawnHeights(box: RefObject<HTMLDivElement | null>): RefObject<readonly number[]> {
  const heights = useRef<readonly number[]>([]);
  useEffect(() => {
    if (!box.current || !matchMedia(CARDS).matches) return;
    heights.current = Array.from(
      box.current.querySelectorAll<HTMLElement>('[data-index]'),
      (row) => row.offsetHeight,
    );
  }, [box]);
  return heights;
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(false);
  useEffect(() => {
    const media = matchMedia(query);
    const tell = () => setMatches(media.matches);
    tell();
    media.addEventListener('change', tell);
    return () => media.removeEventListener('change', tell);
  }, [query]);
  return matches;
}
