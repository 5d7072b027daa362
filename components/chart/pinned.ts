import type { ChartAnswer } from '@/lib/export/chart-answer';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';

/** What a link out of a chart keeps of its view: the version, if the view is pinned to one. */
export function pinned({ view }: ChartAnswer): View {
  return { ...DEFAULT_VIEW, v: view.v ?? null };
}
