import type { Status } from '@/lib/model/lists';
import type { Point, Tone } from './marks';

/** One kind of mark and what it means. */
export interface PointKey {
  readonly status: Status;
  readonly other: boolean;
  readonly label: string;
  readonly tone: Tone;
}

const LABELS: Readonly<Record<Status, string>> = {
  actual: 'actual, other statements',
  estimate: 'estimate',
  planned: 'planned, by its target date',
  authorized: 'authorized',
};

/** What the marks of a chart mean: only those that stand in it. */
export function pointKeys(points: readonly Point[]): PointKey[] {
  const statuses: readonly Status[] = ['actual', 'estimate', 'planned', 'authorized'];
  const preferred = points.find((point) => point.rank === 'preferred');
  const keys = statuses
    .filter((status) =>
      points.some((point) => point.status === status && (status !== 'actual' || point.rank !== 'preferred')),
    )
    .map((status): PointKey => ({ status, other: true, label: LABELS[status], tone: 'rest' }));
  if (!preferred) return keys;
  return [{ status: 'actual', other: false, label: 'preferred figure', tone: preferred.tone }, ...keys];
}
