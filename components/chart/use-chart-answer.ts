'use client';

import useSWR, { preload, useSWRConfig } from 'swr';
import { reachServer } from '@/components/ui/reach-server';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { chartDataUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { fetchAnswer } from './fetch-answer';
import { useInWords } from './use-in-words';

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

/** Asks for the answer of a view that is shown next, before anything is drawn for it; what is there is not asked for. */
export function useAnswerAhead(slug: string): (view: View) => void {
  const { cache, fallback } = useSWRConfig();
  return (view) => {
    const key = chartDataUrl(slug, view);
    if (cache.get(key)?.data || fallback[key]) return;
    // Whoever shows the view tells that it did not come.
    preload(key, fetchAnswer).catch(() => null);
  };
}

/** Waits for the answer of a view before it is shown; of one that is there already, whether the server still is. */
export function useAnswerFirst(slug: string): (view: View) => Promise<unknown> {
  const { cache, fallback } = useSWRConfig();
  return (view) => {
    const key = chartDataUrl(slug, view);
    return cache.get(key)?.data || fallback[key] ? reachServer() : fetchAnswer(key);
  };
}
