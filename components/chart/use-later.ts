'use client';

import { useMemo } from 'react';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import type { View } from '@/lib/view/view';
import { type Later, laterOf } from './later';
import { useChartAnswer } from './use-chart-answer';

/**
 * What was published after `known`, where the view asks for it: the difference of two answers that the API gives anyway.
 * Only of the very view that is drawn; while one of the two is on its way, nothing is drawn in grey.
 */
export function useLater(slug: string, view: View, known: ChartAnswer | undefined) {
  const asked = view.known !== null && view.later === 'on';
  const { settled: whole, isLoading } = useChartAnswer(slug, asked ? { ...view, known: null } : null);
  const later = useMemo<Later | null>(() => (known && whole ? laterOf(known, whole) : null), [known, whole]);
  return { later: asked ? later : null, loading: asked && isLoading };
}
