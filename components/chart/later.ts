import { type LaterMarks, selectLater } from '@/lib/chart/select-later';
import type { ChartAnswer } from '@/lib/export/chart-answer';

/** What appeared after the day of a chart, and the chart that has it. */
export interface Later {
  readonly marks: LaterMarks;
  readonly whole: ChartAnswer;
}

/** The difference of two answers that the API gives anyway: the view with its day and without. */
export function laterOf(known: ChartAnswer, whole: ChartAnswer): Later {
  const isDated = (source: string) => whole.sources[source]?.published != null;
  return { marks: selectLater(known.marks, whole.marks, isDated), whole };
}
