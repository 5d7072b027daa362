import type { ChartKind } from './chart-definition';

/** Whether a chart of this kind is drawn as a picture too; rows of plans are not. */
export function hasPicture(kind: ChartKind): boolean {
  return kind !== 'plans';
}
