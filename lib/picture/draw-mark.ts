import { MARK_SHAPES } from '@/lib/chart/mark-shapes';
import type { Tone } from '@/lib/chart/marks';
import type { Status } from '@/lib/model/lists';
import { type Palette, toneColour } from './palette';
import { element } from './xml';

interface Mark {
  readonly status: Status;
  /** Whether it is none of the preferred figures. */
  readonly other: boolean;
  readonly tone: Tone;
}

/** A status as a shape: disc, ring, hollow diamond, hollow dashed square. Told apart without colour. */
export function drawMark({ status, other, tone }: Mark, palette: Palette, x: number, y: number): string {
  const colour = other ? palette.rival : toneColour(palette, tone);
  return element('path', {
    transform: `translate(${x} ${y})`,
    d: MARK_SHAPES[status],
    ...lookOf(status, colour, palette),
  });
}

function lookOf(status: Status, colour: string, { ground, plan }: Palette) {
  switch (status) {
    case 'actual':
      return { fill: colour, stroke: ground, 'stroke-width': 1 };
    case 'estimate':
      return { fill: ground, stroke: colour, 'stroke-width': 1.5 };
    case 'planned':
      return { fill: ground, stroke: plan, 'stroke-width': 1.5 };
    case 'authorized':
      return { fill: ground, stroke: plan, 'stroke-width': 1.5, 'stroke-dasharray': '2 1.5' };
  }
}
