import type { CompositionMarks, LayerMark } from './marks';

/** A layer with the heights, one a table, between which it lies. */
export interface StackedLayer {
  readonly layer: LayerMark;
  readonly base: readonly number[];
  readonly top: readonly number[];
}

/** Layers upon each other, the largest lowest. A force that a table does not list adds nothing to its stack. */
export function stackLayers({ tables, layers }: CompositionMarks): StackedLayer[] {
  let below: readonly number[] = tables.map(() => 0);
  return layers.map((layer) => {
    const base = below;
    below = base.map((value, index) => value + (layer.values[index] ?? 0));
    return { layer, base, top: below };
  });
}
