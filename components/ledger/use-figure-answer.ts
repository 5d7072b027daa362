'use client';

import useSWR from 'swr';
import type { FigureAnswer } from '@/lib/export/figure-answer';
import { figureApiUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/** Everything about one figure, from the public API; what came with the page is not asked for again. */
export function useFigureAnswer(id: string, clocks: View, first: FigureAnswer | null) {
  // The first answer is of the day that the page was opened with.
  const isFirst = first?.figure.id === id && (first.view.known ?? null) === clocks.known;
  return useSWR(figureApiUrl(id, clocks), fetchAnswer, {
    ...(isFirst && { fallbackData: first }),
    revalidateIfStale: false,
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
  });
}

async function fetchAnswer(url: string): Promise<FigureAnswer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The figure did not come (${response.status}).`);
  return response.json();
}
