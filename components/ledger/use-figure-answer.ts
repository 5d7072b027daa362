'use client';

import useSWR from 'swr';
import type { FigureAnswer } from '@/lib/export/figure-answer';
import { figureApiUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW } from '@/lib/view/view';

/** Everything about one figure, from the public API; what came with the page is not asked for again. */
export function useFigureAnswer(id: string, v: string | null, first: FigureAnswer | null) {
  return useSWR(figureApiUrl(id, { ...DEFAULT_VIEW, v }), fetchAnswer, {
    ...(first?.figure.id === id && { fallbackData: first }),
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
