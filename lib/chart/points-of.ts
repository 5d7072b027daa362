import type { Marks, PlanMark, Point } from './marks';

/** All points that a chart draws, each once. */
export function pointsOf(marks: Marks): readonly Point[] {
  if (marks.kind === 'composition') return marks.snapshot?.points ?? [];
  if (marks.kind !== 'plans') return marks.points;
  return [...new Map(marks.rows.flatMap(pointsOfRow).map((point) => [point.id, point])).values()];
}

function pointsOfRow({ plan, level, start, replacedBy, contrary }: PlanMark): Point[] {
  return [plan, level, start, replacedBy, contrary].filter((point) => point !== null);
}
