import type { Status } from '@/lib/model/lists';
import type { Point } from './marks';

/** One shape and what it means. */
export interface ShapeKey {
  readonly status: Status;
  readonly label: string;
}

const LABELS: Readonly<Record<Status, string>> = {
  actual: 'other statement',
  estimate: 'estimate',
  planned: 'planned, by its target date',
  authorized: 'authorized',
};

/** Shapes that stand in a chart; the disc of a line or series is explained by its own key. */
export function shapeKeys(points: readonly Point[]): ShapeKey[] {
  const statuses: readonly Status[] = ['actual', 'estimate', 'planned', 'authorized'];
  return statuses
    .filter((status) =>
      points.some((point) => point.status === status && (status !== 'actual' || point.beside)),
    )
    .map((status) => ({ status, label: LABELS[status] }));
}
