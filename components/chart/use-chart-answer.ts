'use client';

import useSWR from 'swr';
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
  return useSWR(chartDataUrl(slug, view), fetchAnswer, {
    keepPreviousData: true,
    revalidateIfStale: false,
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
  });
}
