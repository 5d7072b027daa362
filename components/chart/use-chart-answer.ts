'use client';

import useSWR, { preload, useSWRConfig } from 'swr';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { chartDataUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { useInWords } from './use-in-words';

async function fetchAnswer(url: string): Promise<ChartAnswer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The figures did not come (${response.status}).`);
  return response.json();
}

/**
 * The chart of a view, from the API; of no view, nothing. The server's first answer stands in SWR's fallback under the
 * same key; while another view loads, the old one stays. `settled` is the answer of this very view, once it is there.
 */
export function useChartAnswer(slug: string, view: View | null) {
  const key = view && chartDataUrl(slug, view);
  const { cache, fallback } = useSWRConfig();
  const answer = useSWR(key, fetchAnswer, {
    keepPreviousData: true,
    revalidateIfStale: false,
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
  });
  // keepPreviousData prefers the view before to a fallback that came with the page: going back must not.
  const cached: ChartAnswer | undefined = key === null ? undefined : cache.get(key)?.data;
  const given: ChartAnswer | undefined = key === null ? undefined : fallback[key];
  const settled = useInWords(cached ?? given);
  const before = useInWords(answer.data);
  return { ...answer, data: settled ?? before, settled };
}

/** Asks for the answer of a view that will be shown next. */
export function preloadChartAnswer(slug: string, view: View): void {
  void preload(chartDataUrl(slug, view), fetchAnswer);
}
