'use client';

import useSWR, { useSWRConfig } from 'swr';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { chartDataUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

async function fetchAnswer(url: string): Promise<ChartAnswer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The figures did not come (${response.status}).`);
  return response.json();
}

/**
 * The chart of a view, from the API. The server's first answer stands in SWR's fallback under the same key; while
 * another view loads, the old one stays.
 */
export function useChartAnswer(slug: string, view: View) {
  const key = chartDataUrl(slug, view);
  const { cache, fallback } = useSWRConfig();
  const answer = useSWR(key, fetchAnswer, {
    keepPreviousData: true,
    revalidateIfStale: false,
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
  });
  // keepPreviousData prefers the view before to a fallback that came with the page: going back must not.
  const cached: ChartAnswer | undefined = cache.get(key)?.data;
  const given: ChartAnswer | undefined = fallback[key];
  return { ...answer, data: cached ?? given ?? answer.data };
}
