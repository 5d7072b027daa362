import type { Marks, Point, TableMark } from './marks';
import { pointsOf } from './points-of';

/** What appeared after the day that a chart stands on: drawn in grey, never counted. */
export interface LaterMarks {
  readonly points: readonly Point[];
  readonly tables: readonly TableMark[];
}

/**
 * The marks of the whole chart that the known one lacks. Undated documents are left out: nobody can say that they came
 * later.
 */
export function selectLater(known: Marks, whole: Marks, isDated: (source: string) => boolean): LaterMarks {
  if (whole.kind === 'composition') {
    const drawn = new Set(known.kind === 'composition' ? known.tables.map(tableKey) : []);
    const tables = whole.tables.filter((table) => !drawn.has(tableKey(table)) && isDated(table.source));
    return { points: [], tables };
  }
  // Rows of plans are judged by what was known; a plan of later has no place among them.
  if (whole.kind === 'plans') return { points: [], tables: [] };
  const drawn = new Set(pointsOf(known).map(({ id }) => id));
  return { points: whole.points.filter(({ id, source }) => !drawn.has(id) && isDated(source)), tables: [] };
}

export function tableKey({ source, date }: TableMark): string {
  return `${source} ${date.edtf}`;
}
