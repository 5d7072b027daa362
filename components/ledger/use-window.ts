'use client';

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Heights of a row before it is measured: as a line of a table, as a card. */
const [LINE, CARD] = [36, 96];
const HEAD = 34;

/** The rows of a long list that are near what its box shows; the one that has the focus stays among them. */
export function useWindow(box: RefObject<HTMLDivElement | null>, count: number, active: number) {
  const asCards = useMedia('(width < 40rem)');
  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      if (active >= count || near.includes(active)) return near;
      return [...near, active].sort((a, b) => a - b);
    },
    [active, count],
  );
  const estimateSize = useCallback(() => (asCards ? CARD : LINE), [asCards]);
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
