import type { CompositionMarks } from './marks';

/** From when to when a table holds that has estimates in it, and how high its stack is. */
export interface EstimatedSpan {
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

/** The tables of a composition that are not counted but estimated: drawn hatched, so that they do not look actual. */
export function estimatedSpans({ tables, end, layers }: CompositionMarks): EstimatedSpan[] {
  return tables.flatMap(({ time, estimated }, index) => {
    if (!estimated) return [];
    const top = layers.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
    return [{ from: time, to: tables[index + 1]?.time ?? end, top }];
  });
}
