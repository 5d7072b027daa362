import type { Figure } from '@/lib/model/figure';
import type { Material } from './build-marks';
import { buildPoints } from './build-points';
import { differenceOf } from './difference';
import type { PlanMark, Point } from './marks';
import { tonesOf } from './tones';

/** Plans with what came of them to rows, in the order of their target dates. */
export function buildPlans(material: Material): PlanMark[] {
  const points = new Map(
    buildPoints(material, tonesOf(material.figures, material.forces), []).map((point) => [point.id, point]),
  );
  const pointOf = (figure: Figure | null): Point | null => (figure && points.get(figure.id)) ?? null;
  return material.outcomes.flatMap(({ plan, level, start, replacedBy, contrary, outcome, openBecause }) => {
    const planned = pointOf(plan);
    if (!planned) return [];
    return [
      {
        plan: planned,
        level: pointOf(level),
        start: pointOf(start),
        replacedBy: pointOf(replacedBy),
        contrary: pointOf(contrary),
        outcome,
        openBecause,
        difference: level && differenceOf(plan.quantity, level.quantity),
      },
    ];
  });
}
