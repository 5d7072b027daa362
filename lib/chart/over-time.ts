import type { Marks, TimeMarks } from './marks';

/** Whether a chart has a time axis; statements and plans are rows. */
export function isOverTime(marks: Marks): marks is TimeMarks {
  return marks.kind !== 'statements' && marks.kind !== 'plans';
}
