'use client';

import { useMemo } from 'react';
import { type LaterMarks, selectLater } from '@/lib/chart/select-later';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import type { View } from '@/lib/view/view';
import { useChartAnswer } from './use-chart-answer';

/** What appeared after the day of a chart, and the chart that has it. */
export interface Later {
  readonly marks: LaterMarks;
  readonly whole: ChartAnswer;
}

/**
 * What was published after `known`, where the view asks for it: the difference of two answers that the API gives anyway.
 * Only of the very view that is drawn; while one of the two is on its way, nothing is drawn in grey.
 */
export function useLater(slug: string, view: View, known: ChartAnswer | undefined) {
  const asked = view.known !== null && view.later === 'on';
  const { settled: whole, isLoading } = useChartAnswer(slug, asked ? { ...view, known: null } : null);
  const later = useMemo<Later | null>(() => {
    if (!known || !whole) return null;
    const isDated = (source: string) => whole.sources[source]?.published != null;
    return { marks: selectLater(known.marks, whole.marks, isDated), whole };
  }, [known, whole]);
  return { later: asked ? later : null, loading: asked && isLoading };
}
